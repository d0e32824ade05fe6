using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;

namespace Namjai.Benchmarks.Serving;

/// <summary>What <c>/scores</c> costs over many answers beside few. The answers are made by bulk SQL, and counted by the program's own repair.</summary>
internal static class ScoresCommand
{
    private static readonly string[] Calls =
        ["/api/v1/scores?measure=nps", "/api/v1/scores?measure=nps&by=month", "/api/v1/scores?measure=nps&by=month,touchpoint", "/api/v1/scores?measure=nps&by=channel&touchpoint=t1"];

    public static Command Build()
    {
        var answers = new Option<int[]>("--answers") { AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [10_000, 10_000_000] };
        var command = new Command("scores", "Time of /scores over a year of so many answers") { answers };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(answers)!));
        return command;
    }

    private static async Task RunAsync(int[] sizes)
    {
        Console.WriteLine($"| answers | {string.Join(" | ", Calls.Select(call => $"`{call["/api/v1".Length..]}` ms"))} |");
        Console.WriteLine($"| ---: |{string.Concat(Calls.Select(_ => " ---: |"))}");
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("namjai-bench-").FullName;
            var choice = DatabaseChoice.Sqlite(folder);
            await using (var server = await BenchedServer.StartAsync(choice))
            {
                await FillAsync(choice, server.Workspace, size);
                await using (var scope = server.Services.CreateAsyncScope())
                    await scope.ServiceProvider.GetRequiredService<ReconcileCounts>().RepairAsync(server.Workspace, CancellationToken.None);
                using var api = server.NewApi();
                var times = new List<string>();
                foreach (var call in Calls)
                    times.Add((await MedianAsync(api, call)).ToString("F1", CultureInfo.InvariantCulture));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {string.Join(" | ", times)} |"));
            }
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> MedianAsync(HttpClient api, string call)
    {
        var times = new List<double>();
        for (var i = 0; i < 60; i++)
        {
            var clock = Stopwatch.StartNew();
            (await api.GetAsync(call)).EnsureSuccessStatusCode();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        return MathNet.Numerics.Statistics.Statistics.Median(times.Skip(20));
    }

    // A year of days, three touchpoints, two channels; a million at once, so that what is not yet in the file stays small.
    private static async Task FillAsync(DatabaseChoice choice, Guid workspace, int size)
    {
        const int AtOnce = 1_000_000;
        await using var connection = new SqliteConnection(choice.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            pragma synchronous = off;
            begin immediate;
            create temporary table if not exists n (i integer primary key);
            delete from n;
            with recursive numbers(i) as (select @from union all select i + 1 from numbers where i + 1 < @end) insert into n select i from numbers;
            insert into responses (workspace_id, id, source, at, day, language, touchpoint, channel, measure, score)
            select @workspace, printf('019B0000-0000-7000-8000-%012X', i), '', '2026-01-01 00:00:00', date('2026-01-01', '+' || (i % 365) || ' days'), 'en',
                't' || (i % 3), case when i % 7 < 4 then 'link' else 'qr' end, 'nps', (i * 7919) % 11 from n;
            insert into answers (workspace_id, response_id, question_key, measure, score, is_counted)
            select @workspace, printf('019B0000-0000-7000-8000-%012X', i), 'score', 'nps', (i * 7919) % 11, 1 from n;
            commit;
            """;
        command.CommandTimeout = 3600;
        command.Parameters.AddWithValue("@workspace", workspace);
        var (from, end) = (command.Parameters.AddWithValue("@from", 0), command.Parameters.AddWithValue("@end", 0));
        for (var first = 0; first < size; first += AtOnce)
        {
            (from.Value, end.Value) = (first, Math.Min(size, first + AtOnce));
            await command.ExecuteNonQueryAsync();
        }
    }
}
