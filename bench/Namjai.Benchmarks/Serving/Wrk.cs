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

    /// <returns>Answers acknowledged per second, and the 99th percentile of their time in milliseconds.</returns>
    public static async Task<(double PerSecond, double P99)> RunAsync(string url, int connections, int seconds)
    {
        var script = Path.Combine(Path.GetTempPath(), $"namjai-bench-{Guid.CreateVersion7():N}.lua");
        await File.WriteAllTextAsync(script, Script);
        using var wrk = Process.Start(new ProcessStartInfo("wrk",
            ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "-s", script, url])
        { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        File.Delete(script);
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
