using System.Diagnostics;
using System.Text;

namespace Namjai.Tests.Servers;

/// <summary>A command of the program as a process of its own, and how it ended.</summary>
public sealed record Ended(int Exit, string Output, string Errors)
{
    public static async Task<Ended> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "namjai.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>A line that says why, and no stack trace.</summary>
    public void ShouldFail(int exit, string said)
    {
        Exit.ShouldBe(exit, Output + Errors);
        (Output + Errors).ShouldContain(said);
        (Output + Errors).ShouldNotContain("   at ");
        (Output + Errors).ShouldNotContain("Exception");
    }
}
