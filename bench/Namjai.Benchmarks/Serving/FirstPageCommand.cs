using System.CommandLine;
using System.Globalization;
using Namjai.Benchmarks.Processes;

namespace Namjai.Benchmarks.Serving;

/// <summary>How long an owner waits for the first page of a program that was not running, and what it takes of the memory afterwards.</summary>
internal static class FirstPageCommand
{
    private static readonly TimeSpan UntilIdle = TimeSpan.FromSeconds(3);

    public static Command Build()
    {
        var starts = new Option<int>("--starts") { Description = "How often each is started; the median counts", DefaultValueFactory = _ => 5 };
        var program = new Option<string?>("--program") { Description = "The published namjai.dll; left out, artifacts/namjai/namjai.dll" };
        var command = new Command("first-page", "From the start of 'namjai serve' to its first page, and its resident memory when idle") { starts, program };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(starts), ServedProgram.Find(parsed.GetValue(program))));
        return command;
    }

    private static async Task RunAsync(int starts, string program)
    {
        var folder = Directory.CreateTempSubdirectory("namjai-bench-").FullName;
        try
        {
            var kept = Path.Combine(folder, "kept");
            await ServedBusiness.OpenAsync(program, kept);
            var (nothing, existing, fresh) = (new List<double>(), new List<Seen>(), new List<Seen>());
            // In turns, so that whatever else the machine does falls on all alike.
            for (var round = 0; round < starts; round++)
            {
                nothing.Add(MeasuredProcess.Program("dotnet", [program, "--version"]).Wall.TotalSeconds);
                existing.Add(await StartAsync(program, kept, "/sign-in"));
                fresh.Add(await StartAsync(program, Path.Combine(folder, $"fresh-{round}"), "/set-up"));
            }
            Console.WriteLine("| start | first page s, median | fastest-slowest | CPU s | beside `--version` | resident MB, idle |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
            Print("an existing folder", existing, Median(nothing));
            Print("a fresh folder", fresh, Median(nothing));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Seen> StartAsync(string program, string folder, string page)
    {
        await using var served = await ServedProgram.StartAsync(program, folder, page);
        var cpu = served.Cpu;
        await Task.Delay(UntilIdle);
        return new(served.FirstPage.TotalSeconds, cpu.TotalSeconds, served.ResidentMegabytes);
    }

    private static void Print(string name, List<Seen> seen, double nothing)
    {
        var wall = seen.ConvertAll(one => one.Wall);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Median(wall):F2} | {wall.Min():F2}-{wall.Max():F2} | {Median(seen.Select(one => one.Cpu)):F2} | {Median(wall) / nothing:F1} | {Median(seen.Select(one => one.Megabytes)):F0} |"));
    }

    private static double Median(IEnumerable<double> values) => MathNet.Numerics.Statistics.Statistics.Median(values);

    private readonly record struct Seen(double Wall, double Cpu, double Megabytes);
}
