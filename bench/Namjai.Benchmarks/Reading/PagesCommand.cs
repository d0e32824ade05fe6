using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Benchmarks.Serving;
using Namjai.Demo.Year;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Benchmarks.Reading;

/// <summary>What every page of the staff costs over a year of many comments.</summary>
internal static class PagesCommand
{
    public static Command Build()
    {
        var comments = new Option<int>("--comments") { Description = "How many comments the year has", DefaultValueFactory = _ => 1_000_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each page is asked for", DefaultValueFactory = _ => 20 };
        var over = new Option<double>("--over") { Description = "Prints only pages whose median is above so many milliseconds" };
        var data = new Option<string?>("--data") { Description = "Folder that keeps the filled business and uses it again; left out, a new one that is thrown away" };
        var postgres = new Option<string?>("--postgres") { Description = "A connection string of an empty database; left out, SQLite" };
        var command = new Command("pages", "Time and bytes of every staff page over many comments") { comments, rounds, over, data, postgres };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(comments), parsed.GetValue(rounds), parsed.GetValue(over), parsed.GetValue(data), parsed.GetValue(postgres)));
        return command;
    }

    private static async Task RunAsync(int comments, int rounds, double over, string? data, string? postgres)
    {
        var folder = data ?? Directory.CreateTempSubdirectory("namjai-bench-").FullName;
        Directory.CreateDirectory(folder);
        await using (var server = await BenchedServer.StartAsync(postgres is null ? DatabaseChoice.Sqlite(folder) : DatabaseChoice.Postgres(postgres, folder)))
        {
            var now = Instant.FromDateTimeOffset(server.Services.GetRequiredService<TimeProvider>().GetUtcNow());
            var clock = Stopwatch.StartNew();
            if (server.IsNew)
                await FillAsync(server, comments, now);
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{comments:N0} comments filled in {clock.Elapsed.TotalSeconds:F0} s"));
            using var browser = await SignedInBrowser.AtAsync(server);
            Console.WriteLine("| page | median ms | p95 ms | CPU ms | KB |\n| --- | ---: | ---: | ---: | ---: |");
            foreach (var path in StaffCalls.All(server.Services, await AnySurveyAsync(server), now))
                await MeasureAsync(browser, path, rounds, over);
        }
        SqliteConnection.ClearAllPools();
        if (data is null)
            Directory.Delete(folder, recursive: true);
    }

    private static async Task MeasureAsync(SignedInBrowser browser, string path, int rounds, double over)
    {
        await browser.AskAsync(path);
        await browser.AskAsync(path);
        var seen = new List<(double Milliseconds, int Bytes)>();
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        // What is far too slow need not be asked often to be known.
        while (seen.Count < rounds && (seen.Count < 3 || clock.Elapsed < TimeSpan.FromSeconds(8)))
            seen.Add(await browser.AskAsync(path));
        // Of this process, which asks and answers: it tells more than the clock where a machine is busy with other work.
        var cpu = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / seen.Count;
        var median = MathNet.Numerics.Statistics.Statistics.Median(seen.Select(one => one.Milliseconds));
        if (median >= over)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| `{Uri.UnescapeDataString(path)}` | {median:F1} | {MathNet.Numerics.Statistics.Statistics.Quantile(seen.Select(one => one.Milliseconds), .95):F1} | {cpu:F1} | {seen[^1].Bytes / 1024.0:F1} |"));
    }

    private static async Task FillAsync(BenchedServer server, int comments, Instant now)
    {
        var surveys = await OpenSurveysAsync(server);
        await using var scope = server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().Enter(server.Workspace);
        await ActivatorUtilities.CreateInstance<FillBusiness>(scope.ServiceProvider).RunAsync(new MadeYear(comments, now, surveys), comments);
    }

    private static async Task<IReadOnlyDictionary<LifeSurvey, Guid>> OpenSurveysAsync(BenchedServer server)
    {
        using var api = server.NewApi();
        var surveys = new Dictionary<LifeSurvey, Guid>();
        foreach (var survey in LifeSurvey.All.Where(survey => survey != LifeSurvey.Reviews))
        {
            using var draft = new StreamContent(typeof(LifeSurvey).Assembly.GetManifestResourceStream($"Surveys/{survey.Name}.json")!);
            draft.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            var made = await (await api.PostAsync("/api/v1/surveys", draft)).Content.ReadFromJsonAsync<JsonElement>();
            surveys.Add(survey, made.GetProperty("id").GetGuid());
            (await api.PostAsync($"/api/v1/surveys/{surveys[survey]}/publication", content: null)).EnsureSuccessStatusCode();
        }
        return surveys;
    }

    private static async Task<Guid> AnySurveyAsync(BenchedServer server)
    {
        using var api = server.NewApi();
        return (await api.GetFromJsonAsync<JsonElement>("/api/v1/surveys?limit=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
    }
}
