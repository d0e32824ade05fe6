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
        var warmUp = new Option<int>("--warm-up") { Description = "Rounds before those that count", DefaultValueFactory = _ => 4 };
        var connections = new Option<int>("--connections") { DefaultValueFactory = _ => 64 };
        var reading = new Option<bool>("--reading") { Description = "Measures the public API also while the comments are being read, and how long reading takes to catch up" };
        var only = new Option<int[]>("--only") { Description = "Only these ways, by their place in the table: 1 3", AllowMultipleArgumentsPerToken = true };
        var postgres = new Option<string?>("--postgres") { Description = "A connection string of an empty database; left out, a SQLite file in a folder of its own" };
        var command = new Command("answers", "Durable answers a second, beside EF's SaveChanges for each and beside the batch writer alone") { rounds, seconds, warmUp, connections, reading, only, postgres };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(rounds), parsed.GetValue(seconds), parsed.GetValue(warmUp), parsed.GetValue(connections), parsed.GetValue(reading), parsed.GetValue(only)!, parsed.GetValue(postgres)));
        return command;
    }

    private static async Task RunAsync(int rounds, int seconds, int warmUp, int connections, bool reading, int[] only, string? postgres)
    {
        var folder = Directory.CreateTempSubdirectory("namjai-bench-").FullName;
        await using (var server = await BenchedServer.StartAsync(postgres is null ? DatabaseChoice.Sqlite(folder) : DatabaseChoice.Postgres(postgres, folder)))
        {
            var backlog = new Backlog(server);
            var database = postgres is null ? PostgresProcesses.None : await PostgresProcesses.FindAsync(postgres);
            List<(string Name, Func<int, Task<(double, double)>> Run)> ways =
            [
                ("public API", time => Wrk.AnswerAsync(server.OwnWay, connections, time)),
                ("EF SaveChanges for each, the answer alone", time => Wrk.AnswerAsync(server.EfWay, connections, time)),
                ("EF SaveChanges for each, with counts and event", time => Wrk.AnswerAsync(server.EfWayWithAll, connections, time)),
                ("batch writer alone, no HTTP", time => AloneAsync(server, connections, time)),
            ];
            if (reading)
                ways.Add(("public API while comments are read", time => backlog.ReadMeanwhileAsync(() => Wrk.AnswerAsync(server.OwnWay, connections, time))));
            if (only.Length > 0)
                ways = [.. only.Select(number => ways[number - 1])];
            // Until the program has been compiled for what it does most: the first rounds would measure the compiler.
            for (var left = warmUp; left > 0; left--)
            {
                foreach (var way in ways)
                    await way.Run(seconds);
            }
            var seen = ways.Select(_ => new List<Seen>()).ToArray();
            for (var round = 0; round < rounds; round++)
            {
                // There and back, so that nobody is always first.
                foreach (var way in round % 2 == 0 ? Enumerable.Range(0, ways.Count) : Enumerable.Range(0, ways.Count).Reverse())
                {
                    var (before, served) = (CpuTimes.Now(), database.Cpu());
                    var (perSecond, p99) = await ways[way].Run(seconds);
                    var took = CpuTimes.Now() - before;
                    var answers = perSecond * seconds;
                    seen[way].Add(new(perSecond, p99, took.Own.TotalMicroseconds / answers, took.Tools.TotalMicroseconds / answers, (database.Cpu() - served).TotalMicroseconds / answers));
                }
            }
            Print(ways.Select(way => way.Name), seen);
            if (reading)
                await CatchUpAsync(backlog);
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static void Print(IEnumerable<string> names, List<Seen>[] seen)
    {
        Console.WriteLine("| way | answers/s, median | slowest-fastest | p99 ms, median | beside the public API | CPU us an answer: program | load tool | PostgreSQL |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var own = Median(seen[0].Select(one => one.PerSecond));
        foreach (var (name, all) in names.Zip(seen))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {Median(all.Select(one => one.PerSecond)):N0} | {all.Min(one => one.PerSecond):N0}-{all.Max(one => one.PerSecond):N0} | {Median(all.Select(one => one.P99)):N1} | {Median(all.Select(one => one.PerSecond)) / own:F2} | {Median(all.Select(one => one.Program)):F0} | {Median(all.Select(one => one.Tool)):F0} | {Median(all.Select(one => one.Database)):F0} |"));
        }
    }

    private static async Task CatchUpAsync(Backlog backlog)
    {
        var (waiting, took) = await backlog.CatchUpAsync();
        Console.WriteLine(took is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"\nAfterwards {waiting:N0} events waited; all their comments were read {time.TotalSeconds:F0} s later.")
            : $"\nAfterwards {waiting} events waited, too many to wait for.");
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

    /// <param name="PerSecond">Answers on disk.</param>
    /// <param name="P99">Milliseconds.</param>
    /// <param name="Program">Processor time of the program, in microseconds an answer.</param>
    /// <param name="Tool">The same of the load tool, which shares the machine.</param>
    /// <param name="Database">The same of the database's own processes, where it has any.</param>
    private readonly record struct Seen(double PerSecond, double P99, double Program, double Tool, double Database);

    private static double Median(IEnumerable<double> values) => MathNet.Numerics.Statistics.Statistics.Median(values);
}
