using System.ComponentModel;
using System.Diagnostics;

namespace Namjai.Benchmarks.Processes;

/// <summary>Runs one of the two programs by itself and watches what it takes.</summary>
internal static class MeasuredProcess
{
    /// <summary>Both figures only grow while a process runs, so that the last look is at most this far behind.</summary>
    private const int LookEveryMilliseconds = 5;

    public static ProcessFigures Namjai(IEnumerable<string> arguments, string input = "") => Run(Own("namjai"), arguments, input);

    public static ProcessFigures NothingButLines(string file) => Run(Own("Namjai.Benchmarks"), [ReadNothing.Name, file], "");

    public static ProcessFigures Program(string program, IEnumerable<string> arguments) => Run(program, arguments, "");

    private static string Own(string program) => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? $"{program}.exe" : program);

    private static ProcessFigures Run(string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(LookEveryMilliseconds))
            (cpu, peak) = Look(process, cpu, peak);
        var wall = watch.Elapsed;
        output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new ProcessFigures(wall, cpu, peak)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }

    private static (TimeSpan Cpu, long Peak) Look(Process process, TimeSpan cpu, long peak)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return (cpu, peak);
        }
    }
}
