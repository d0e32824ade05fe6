using System.CommandLine;
using System.Globalization;
using Namjai.Benchmarks.Corpora;

namespace Namjai.Benchmarks.Processes;

/// <summary>Memory and time of whole reports, and how they grow with the rows.</summary>
internal static class ReportCommand
{
    public static Command Build()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Whose answers the rows are drawn from (the project's example if not said)" };
        var rows = new Option<int[]>("--rows") { Description = "How many rows", DefaultValueFactory = _ => [1_000, 10_000, 100_000], AllowMultipleArgumentsPerToken = true };
        var shape = new Option<Shape>("--shape") { Description = "How long the comments are: as written, 1,500 or 50,000 characters" };
        var command = new Command("report", "Memory and time of namjai report as a process of its own, by rows") { file, rows, shape };
        command.SetAction(parsed => Run(parsed.GetValue(file) ?? ExampleFile.Find(), parsed.GetRequiredValue(rows), parsed.GetValue(shape)));
        return command;
    }

    private static void Run(FileInfo file, int[] rows, Shape shape)
    {
        var answers = Answers.In(file);
        var folder = Directory.CreateTempSubdirectory("namjai-bench");
        try
        {
            Console.WriteLine($"{answers.Count:N0} answers of {file.Name}, comments {shape.ToString().ToLowerInvariant()}, {Environment.ProcessorCount} cores");
            Console.WriteLine("| rows | file MB | wall s | CPU s | rows/s | peak MB | lines alone: wall s | peak MB | wall ratio | peak ratio | wall growth | peak growth |");
            Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            ProcessFigures? first = null;
            foreach (var count in rows)
            {
                var path = Path.Combine(folder.FullName, $"{count}.csv");
                MadeFile.Write(path, answers, count, shape);
                var nothing = MeasuredProcess.NothingButLines(path);
                var report = MeasuredProcess.Namjai(["report", path, "--out", Path.Combine(folder.FullName, "report.html"), "--language", "en"]);
                first ??= report;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                    | {count:N0} | {new FileInfo(path).Length / 1e6:F1} | {report.Wall.TotalSeconds:F2} | {report.Cpu.TotalSeconds:F2} | {count / report.Wall.TotalSeconds:N0} | {report.PeakMegabytes:F0} | {nothing.Wall.TotalSeconds:F2} | {nothing.PeakMegabytes:F0} | {report.Wall / nothing.Wall:F1} | {report.PeakMegabytes / nothing.PeakMegabytes:F1} | {report.Wall / first.Value.Wall:F1} | {report.PeakMegabytes / first.Value.PeakMegabytes:F2} |
                    """));
                File.Delete(path);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
