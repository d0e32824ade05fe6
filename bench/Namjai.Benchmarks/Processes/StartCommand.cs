using System.CommandLine;
using System.Globalization;
using Namjai.Benchmarks.Corpora;

namespace Namjai.Benchmarks.Processes;

/// <summary>How long a person waits for the first answer of a program that was not running.</summary>
internal static class StartCommand
{
    public static Command Build()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each is started; the median counts", DefaultValueFactory = _ => 9 };
        var command = new Command("start", "Wall time of --version, of reading one line, and of the example's report, each in a fresh process") { rounds };
        command.SetAction(parsed => Run(parsed.GetValue(rounds)));
        return command;
    }

    private static void Run(int rounds)
    {
        var example = ExampleFile.Find().FullName;
        var page = Path.Combine(Path.GetTempPath(), $"namjai-bench-{Guid.CreateVersion7():N}.html");
        (string Name, Func<ProcessFigures> Run)[] starts =
        [
            ("lines of the example, doing nothing", () => MeasuredProcess.NothingButLines(example)),
            ("namjai --version", () => MeasuredProcess.Namjai(["--version"])),
            ("namjai read, an English line", () => MeasuredProcess.Namjai(["read"], "The soup was cold and we waited an hour.\n")),
            ("namjai read, a Thai line", () => MeasuredProcess.Namjai(["read"], "อาหารอร่อยแต่รอนานมาก\n")),
            ("namjai read, a Chinese line", () => MeasuredProcess.Namjai(["read"], "味道不错，但是等了很久\n")),
            ("namjai report of the example", () => MeasuredProcess.Namjai(["report", example, "--out", page])),
        ];
        var all = starts.Select(_ => new List<ProcessFigures>()).ToArray();
        // Round by round, so that whatever else the machine does falls on all alike.
        for (var round = 0; round < rounds; round++)
        {
            for (var start = 0; start < starts.Length; start++) all[start].Add(starts[start].Run());
        }
        File.Delete(page);

        Console.WriteLine("| fresh process | wall ms, median | fastest | CPU ms | peak MB | wall beside lines |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        var nothing = Median(all[0].Select(figures => figures.Wall.TotalMilliseconds));
        for (var start = 0; start < starts.Length; start++)
        {
            var wall = all[start].Select(figures => figures.Wall.TotalMilliseconds).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                | {starts[start].Name} | {Median(wall):F0} | {wall.Min():F0} | {Median(all[start].Select(figures => figures.Cpu.TotalMilliseconds)):F0} | {Median(all[start].Select(figures => figures.PeakMegabytes)):F0} | {Median(wall) / nothing:F1} |
                """));
        }
    }

    private static double Median(IEnumerable<double> values) => MathNet.Numerics.Statistics.Statistics.Median(values);
}
