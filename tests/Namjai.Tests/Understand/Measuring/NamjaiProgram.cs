using System.Diagnostics;
using System.Text;

namespace Namjai.Tests.Understand.Measuring;

/// <summary>The program itself, run as anybody runs it.</summary>
internal static class NamjaiProgram
{
    public sealed record Ran(int ExitCode, string Output, string Errors);

    public static async Task<Ran> RunAsync(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "namjai.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // A machine whose language says nothing of UTF-8.
        start.Environment["LANG"] = "C";
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It had seen enough before it was told everything.
        }
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    public static Task<Ran> RunAsync(string input, params string[] arguments) => RunAsync(Encoding.UTF8.GetBytes(input), arguments);
}
