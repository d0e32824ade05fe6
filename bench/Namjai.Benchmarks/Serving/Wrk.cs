using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Namjai.Benchmarks.Serving;

/// <summary>Debian's wrk, sending answers over loopback for some seconds.</summary>
internal static partial class Wrk
{
    private const string Script = """
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        wrk.body = '{"answers":{"score":9,"comment":"The soup was hot and the waiter kind."},"language":"en","channel":"link"}'
        local refused = 0
        function response(status) if status ~= 201 then refused = refused + 1; if refused == 1 then print("refused: " .. status) end end end
        """;

    /// <summary>Asks for a page over and over.</summary>
    /// <inheritdoc cref="AnswerAsync"/>
    public static Task<(double PerSecond, double P99)> GetAsync(string url, int connections, int seconds) => RunAsync(url, connections, seconds, []);

    /// <returns>Answers acknowledged per second, and the 99th percentile of their time in milliseconds.</returns>
    public static async Task<(double PerSecond, double P99)> AnswerAsync(string url, int connections, int seconds)
    {
        var script = Path.Combine(Path.GetTempPath(), $"namjai-bench-{Guid.CreateVersion7():N}.lua");
        await File.WriteAllTextAsync(script, Script);
        try
        {
            return await RunAsync(url, connections, seconds, ["-s", script]);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static async Task<(double PerSecond, double P99)> RunAsync(string url, int connections, int seconds, string[] more)
    {
        if (Installed.Find("wrk") is not { } program)
            throw new FileNotFoundException("There is no wrk here to send the requests. On Debian: sudo apt-get install wrk");
        using var wrk = Process.Start(new ProcessStartInfo(program,
            ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency", .. more, url])
        { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (said.Contains("refused", StringComparison.Ordinal) || said.Contains("Non-2xx", StringComparison.Ordinal))
            throw new InvalidOperationException(said);
        var p99 = NinetyNine().Match(said);
        return (Number(Rate().Match(said).Groups["n"].Value), Number(p99.Groups["n"].Value) * p99.Groups["unit"].Value switch { "us" => .001, "s" => 1000, _ => 1 });
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+(?<n>[\d.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rate();

    [GeneratedRegex(@"99%\s+(?<n>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NinetyNine();
}
