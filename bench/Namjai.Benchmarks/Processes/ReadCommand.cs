using System.CommandLine;
using System.Globalization;
using Namjai.Benchmarks.Corpora;

namespace Namjai.Benchmarks.Processes;

/// <summary>Comments a second of a whole <c>namjai read</c>, start and JSON included.</summary>
internal static class ReadCommand
{
    private const int Seed = 2569;

    public static Command Build()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Where the comments come from (the project's example if not said)" };
        var comments = new Option<int>("--comments") { Description = "How many", DefaultValueFactory = _ => 50_000 };
        var command = new Command("read", "Comments a second of namjai read as a process of its own; for one core, under taskset and DOTNET_PROCESSOR_COUNT=1") { file, comments };
        command.SetAction(parsed => Run(parsed.GetValue(file) ?? ExampleFile.Find(), parsed.GetValue(comments)));
        return command;
    }

    private static void Run(FileInfo file, int comments)
    {
        var answers = Answers.In(file);
        var random = new Random(Seed);
        var path = Path.Combine(Path.GetTempPath(), $"namjai-bench-{Guid.CreateVersion7():N}.txt");
        try
        {
            File.WriteAllLines(path, Enumerable.Range(1, comments).Select(line => $"{answers[random.Next(answers.Count)].Comment.ReplaceLineEndings(" ")} ({line})"));
            var nothing = MeasuredProcess.NothingButLines(path);
            var read = MeasuredProcess.Namjai(["read", path]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                {comments:N0} comments of {file.Name} on {Environment.ProcessorCount} core(s): {read.Wall.TotalSeconds:F2} s, CPU {read.Cpu.TotalSeconds:F2} s, peak {read.PeakMegabytes:F0} MB;
                {comments / read.Wall.TotalSeconds:N0} a second, {comments / read.Cpu.TotalSeconds:N0} a CPU second;
                lines alone: {nothing.Wall.TotalSeconds:F2} s, peak {nothing.PeakMegabytes:F0} MB; wall ratio {read.Wall / nothing.Wall:F1}, peak ratio {read.PeakMegabytes / nothing.PeakMegabytes:F1}
                """));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
