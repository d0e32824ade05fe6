using System.Text;

namespace Namjai.Understand.Reading;

/// <summary>Cuts a text into lines as they arrive. Only a line feed ends a line; a carriage return before it is dropped.</summary>
internal sealed class CommentLines(TextReader text)
{
    private readonly char[] _buffer = new char[1 << 17];
    private readonly StringBuilder _unfinished = new();

    /// <summary>The lines that have arrived, at least one; empty at the end.</summary>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken stop)
    {
        var lines = new List<string>();
        while (lines.Count == 0)
        {
            var read = await text.ReadAsync(_buffer, stop);
            if (read == 0)
            {
                if (_unfinished.Length > 0) lines.Add(Finish(""));
                break;
            }
            Cut(_buffer.AsSpan(0, read), lines);
        }
        return lines;
    }

    private void Cut(ReadOnlySpan<char> arrived, List<string> lines)
    {
        for (var end = arrived.IndexOf('\n'); end >= 0; end = arrived.IndexOf('\n'))
        {
            lines.Add(Finish(arrived[..end]));
            arrived = arrived[(end + 1)..];
        }
        _unfinished.Append(arrived);
    }

    private string Finish(ReadOnlySpan<char> rest)
    {
        string line;
        if (_unfinished.Length == 0)
        {
            line = rest.ToString();
        }
        else
        {
            line = _unfinished.Append(rest).ToString();
            _unfinished.Clear();
        }
        return line.EndsWith('\r') ? line[..^1] : line;
    }
}
