using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Namjai.Tests.Demo;

/// <summary>The demo as a person starts it: a process, its last lines, and a browser's way in.</summary>
public sealed class RunningDemo : IAsyncLifetime
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    public RunningDemo()
    {
        Folder = Path.Combine(Path.GetTempPath(), $"namjai-demo-test-{Guid.NewGuid():n}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "namjai.dll"), "demo", "--data", Folder, "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public string Folder { get; }

    /// <summary>What the last lines name: address, sign in, password, api-key, survey.</summary>
    public Dictionary<string, string> Told { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Split(':', 2) is [var name, var value])
                Told[name] = value.Trim();
            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException($"The demo ended: {await _errors}");
    }

    /// <summary>A program with the key that the demo printed.</summary>
    public HttpClient Api()
    {
        var client = Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Told["api-key"]);
        return client;
    }

    /// <summary>A browser that keeps its cookies.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { CookieContainer = new() })
    {
        BaseAddress = new Uri(Told["address"]),
        DefaultRequestHeaders = { Accept = { new("text/html"), new("application/json") } },
    };

    /// <summary>Asks it to end, as a service manager does and as Ctrl-C does where it is heard: a shell without a terminal deafens its children to Ctrl-C.</summary>
    public async Task<int> StopAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await kill.WaitForExitAsync();
            await _process.WaitForExitAsync();
        }
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        var exitCode = await StopAsync();
        _process.Dispose();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        exitCode.ShouldBe(0, "Being asked is how the demo is meant to end.");
    }
}
