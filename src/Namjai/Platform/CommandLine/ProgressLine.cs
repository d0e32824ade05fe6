using System.Globalization;

namespace Namjai.Platform.CommandLine;

/// <summary>Tells on standard error how far a long command has come: in place on a terminal, a line per tenth in a log.</summary>
internal sealed class ProgressLine(string what, int total) : IDisposable
{
    /// <summary>Shorter work is done before anybody would read of it.</summary>
    private const int WorthTelling = 5_000;

    private readonly bool _onTerminal = !Console.IsErrorRedirected;
    private int _toldPercent;

    public void Report(int done)
    {
        if (total < WorthTelling)
            return;
        var percent = (int)(100L * Math.Min(done, total) / total);
        if (percent < _toldPercent + (_onTerminal ? 1 : 10))
            return;
        _toldPercent = percent;
        var line = string.Create(CultureInfo.CurrentCulture, $"{what} {percent} % ({done:N0} / {total:N0})");
        Console.Error.Write(_onTerminal ? $"\r{line}" : line + Environment.NewLine);
    }

    public void Dispose()
    {
        if (_onTerminal && _toldPercent > 0)
            Console.Error.WriteLine();
    }
}
