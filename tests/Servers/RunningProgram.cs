using System.Diagnostics;
using System.Text;

namespace Namjai.Tests.Servers;

/// <summary>The program as a process of its own, which can be killed.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private const string Ready = "Namjai is ready: ";

    private readonly Process _process;

    private RunningProgram(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    /// <param name="postgres">Null for the file in the folder.</param>
    public static async Task<RunningProgram> ServeAsync(string folder, string? postgres, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "namjai.dll"), "serve", "--data", folder, "--urls", "http://127.0.0.1:0", "--no-rate-limit"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (postgres is not null)
            start.Environment["ConnectionStrings__Namjai"] = postgres;
        var running = new RunningProgram(Process.Start(start)!);
        var errors = running._process.StandardError.ReadToEndAsync(cancellation);
        while (await running._process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (!line.StartsWith(Ready, StringComparison.Ordinal))
                continue;
            running.Address = new Uri(line[Ready.Length..].Split(' ')[0]);
            _ = running._process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return running;
        }
        throw new InvalidOperationException($"The program ended: {await errors}");
    }

    /// <summary>As when the power goes.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As a service manager asks; gives the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
