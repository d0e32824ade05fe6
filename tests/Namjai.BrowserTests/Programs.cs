using System.Diagnostics;

namespace Namjai.BrowserTests;

/// <summary>Runs programs as a person does in a terminal.</summary>
internal static class Programs
{
    /// <summary>The product's own program, as it was built with the tests.</summary>
    public static Task<string> NamjaiAsync(params IEnumerable<string> arguments) =>
        RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "namjai.dll"), .. arguments]);

    public static async Task<string> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return await output;
    }
}
