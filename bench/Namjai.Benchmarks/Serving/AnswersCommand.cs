using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Listen.Surveys.Answers;
using Namjai.Platform.Database;

namespace Namjai.Benchmarks.Serving;

/// <summary>How many answers a second are on disk: through the public API, by EF one at a time in the same program, and by the batch writer without HTTP.</summary>
internal static class AnswersCommand
{
    private static readonly Answered[] Given =
        [new("score", Measure.Nps, 9, null, []), new("comment", null, null, "The soup was hot and the waiter kind.", [])];

    public static Command Build()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each way is measured; the median counts", DefaultValueFactory = _ => 5 };
        var seconds = new Option<int>("--seconds") { Description = "How long each time", DefaultValueFactory = _ => 5 };
        var connections = new Option<int>("--connections") { DefaultValueFactory = _ => 64 };
        var postgres = new Option<string?>("--postgres") { Description = "A connection string of an empty database; left out, a SQLite file in a folder of its own" };
        var command = new Command("answers", "Durable answers a second, beside EF's SaveChanges for each and beside the batch writer alone") { rounds, seconds, connections, postgres };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(rounds), parsed.GetValue(seconds), parsed.GetValue(connections), parsed.GetValue(postgres)));
        return command;
    }

    private static async Task RunAsync(int rounds, int seconds, int connections, string? postgres)
    {
        var folder = Directory.CreateTempSubdirectory("namjai-bench-").FullName;
        await using (var server = await BenchedServer.StartAsync(postgres is null ? DatabaseChoice.Sqlite(folder) : DatabaseChoice.Postgres(postgres, folder)))
        {
            (string Name, Func<int, Task<(double, double)>> Run)[] ways =
            [
                ("public API", time => Wrk.RunAsync(server.OwnWay, connections, time)),
                ("EF SaveChanges for each", time => Wrk.RunAsync(server.EfWay, connections, time)),
                ("batch writer alone, no HTTP", time => AloneAsync(server, connections, time)),
            ];
            foreach (var way in ways)
                await way.Run(2);
            var seen = ways.Select(_ => new List<(double PerSecond, double P99)>()).ToArray();
            for (var round = 0; round < rounds; round++)
            {
                // There and back, so that nobody is always first.
                foreach (var way in round % 2 == 0 ? Enumerable.Range(0, ways.Length) : Enumerable.Range(0, ways.Length).Reverse())
                    seen[way].Add(await ways[way].Run(seconds));
            }
            Print(ways.Select(way => way.Name), seen);
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static void Print(IEnumerable<string> names, List<(double PerSecond, double P99)>[] seen)
    {
        Console.WriteLine("| way | answers/s, median | slowest-fastest | p99 ms, median | beside the public API |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var own = Median(seen[0].Select(one => one.PerSecond));
        foreach (var (name, all) in names.Zip(seen))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {Median(all.Select(one => one.PerSecond)):N0} | {all.Min(one => one.PerSecond):N0}-{all.Max(one => one.PerSecond):N0} | {Median(all.Select(one => one.P99)):N1} | {Median(all.Select(one => one.PerSecond)) / own:F2} |"));
        }
    }

    private static async Task<(double PerSecond, double P99)> AloneAsync(BenchedServer server, int senders, int seconds)
    {
        var intake = server.Services.GetRequiredService<IResponseIntake>();
        var survey = Guid.CreateVersion7();
        var times = new System.Collections.Concurrent.ConcurrentBag<double>();
        var clock = Stopwatch.StartNew();
        var end = TimeSpan.FromSeconds(seconds);
        await Task.WhenAll(Enumerable.Range(0, senders).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < end)
            {
                var began = clock.Elapsed;
                var kept = await intake.ReceiveAsync(new(server.Workspace, survey, Given) { Language = "en", Touchpoint = "checkout", Channel = "link" }, CancellationToken.None);
                if (!kept.IsKept)
                    throw new InvalidOperationException(kept.Refusal.ToString());
                times.Add((clock.Elapsed - began).TotalMilliseconds);
            }
        })));
        return (times.Count / clock.Elapsed.TotalSeconds, MathNet.Numerics.Statistics.Statistics.Quantile(times, .99));
    }

    private static double Median(IEnumerable<double> values) => MathNet.Numerics.Statistics.Statistics.Median(values);
}
