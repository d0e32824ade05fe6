using System.CommandLine;
using System.Globalization;

namespace Namjai.Benchmarks.Serving;

/// <summary>How many customers a second can open the survey, beside nginx serving the same bytes from a file.</summary>
internal static class PageCommand
{
    public static Command Build()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured; the median counts", DefaultValueFactory = _ => 3 };
        var seconds = new Option<int>("--seconds") { Description = "How long each time", DefaultValueFactory = _ => 4 };
        var connections = new Option<int>("--connections") { DefaultValueFactory = _ => 64 };
        var program = new Option<string?>("--program") { Description = "The published namjai.dll; left out, artifacts/namjai/namjai.dll" };
        var command = new Command("page", "Public pages a second beside nginx with a file of the same bytes, and the memory under that load") { rounds, seconds, connections, program };
        command.SetAction((parsed, _) =>
            RunAsync(parsed.GetValue(rounds), parsed.GetValue(seconds), parsed.GetValue(connections), ServedProgram.Find(parsed.GetValue(program))));
        return command;
    }

    private static async Task RunAsync(int rounds, int seconds, int connections, string program)
    {
        var folder = Directory.CreateTempSubdirectory("namjai-bench-").FullName;
        try
        {
            var data = Path.Combine(folder, "data");
            var key = await ServedBusiness.OpenAsync(program, data);
            await using var namjai = await ServedProgram.StartAsync(program, data, "/sign-in");
            var page = $"{namjai.Address}/s/{await ServedBusiness.AskAsync(namjai.Address, key)}";
            using var browser = new HttpClient();
            var bytes = await browser.GetByteArrayAsync(page);
            await using var nginx = await Nginx.StartAsync(folder, bytes);
            var idle = namjai.ResidentMegabytes;
            // Once for nothing, so that what is hot has been compiled.
            await Wrk.GetAsync(page, connections, seconds);
            var (own, others) = (new List<double>(), new List<double>());
            for (var round = 0; round < rounds; round++)
            {
                own.Add((await Wrk.GetAsync(page, connections, seconds)).PerSecond);
                others.Add((await Wrk.GetAsync(nginx.Url, connections, seconds)).PerSecond);
            }
            Console.WriteLine($"| {bytes.Length:N0} bytes | requests/s, median | slowest-fastest | beside nginx |");
            Console.WriteLine("| --- | ---: | ---: | ---: |");
            Print("Namjai's public page", own, Median(others));
            Print("nginx, the same bytes from a file", others, Median(others));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"\nResident memory: {idle:F0} MB before, {namjai.ResidentMegabytes:F0} MB after {(rounds + 1) * seconds} s of this load, {namjai.PeakMegabytes:F0} MB at most."));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string name, List<double> seen, double beside) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Median(seen):N0} | {seen.Min():N0}-{seen.Max():N0} | {Median(seen) / beside:F2} |"));

    private static double Median(IEnumerable<double> values) => MathNet.Numerics.Statistics.Statistics.Median(values);
}
