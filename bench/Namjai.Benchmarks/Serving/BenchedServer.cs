using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Platform.Identity;
using Namjai.Platform.Jobs;
using Namjai.Platform.Web.Hosting;
using Namjai.Platform.Workspaces;

namespace Namjai.Benchmarks.Serving;

/// <summary>The serving program with one open survey, and beside its own way to keep an answer one that saves each by EF.</summary>
internal sealed class BenchedServer : IAsyncDisposable
{
    private readonly WebApplication _web;

    private BenchedServer(WebApplication web) => _web = web;

    public IServiceProvider Services => _web.Services;

    public string Address => _web.Urls.First();

    public Guid Workspace { get; private set; }

    /// <summary>Whether the business was opened now, and not found in the database.</summary>
    public bool IsNew { get; private set; }

    public string ApiKey { get; private set; } = "";

    public string SurveyKey { get; private set; } = "";

    public string OwnWay => $"{Address}/api/v1/public/surveys/{SurveyKey}/responses";

    public string EfWay => $"{Address}/ef/{SurveyKey}";

    public string EfWayWithAll => $"{Address}/ef-all/{SurveyKey}";

    public static async Task<BenchedServer> StartAsync(DatabaseChoice database)
    {
        var web = WebProgram.Build(Rooms.All, new ServeChoice(database, "http://127.0.0.1:0", LimitsRates: false), WithoutHandlers);
        SaveByEf.Map(web);
        await web.MigrateAsync(CancellationToken.None);
        await web.StartAsync();
        var server = new BenchedServer(web);
        await server.OpenSurveyAsync();
        return server;
    }

    /// <summary>Calls with the business's key.</summary>
    public HttpClient NewApi()
    {
        var api = new HttpClient { BaseAddress = new Uri(Address) };
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKey);
        return api;
    }

    public async ValueTask DisposeAsync()
    {
        await _web.StopAsync();
        await _web.DisposeAsync();
    }

    // Events are written and stay undelivered until a Backlog is worked off: reading the comments of one way would slow the next one down. Nor does a job come in between.
    private static void WithoutHandlers(IServiceCollection services)
    {
        foreach (var worker in services.Where(one => one.ServiceType == typeof(IHostedService) && (one.ImplementationType == typeof(EventWorker) || one.ImplementationType == typeof(JobClock))).ToList())
            services.Remove(worker);
        services.AddSingleton<EventWorker>().AddScoped<SaveByEf>();
    }

    private async Task OpenSurveyAsync()
    {
        await using (var scope = Services.CreateAsyncScope())
        {
            var current = scope.ServiceProvider.GetRequiredService<CurrentWorkspace>();
            current.EnterAll();
            var known = await scope.ServiceProvider.GetRequiredService<NamjaiDb>().Set<Workspace>().OrderBy(one => one.Id).Select(one => (Guid?)one.Id).FirstOrDefaultAsync();
            IsNew = known is null;
            Workspace = known ?? (await scope.ServiceProvider.GetRequiredService<OpenWorkspace>().RunAsync("Bench", "en", "Asia/Bangkok", CancellationToken.None)).Id;
            current.Enter(Workspace);
            ApiKey = await scope.ServiceProvider.GetRequiredService<IssueApiKey>().RunAsync("bench", CancellationToken.None);
        }
        using var api = NewApi();
        var made = await api.PostAsJsonAsync("/api/v1/surveys", new { title = new { en = "How was it?" }, measure = "nps", touchpoint = "checkout" });
        var survey = await made.Content.ReadFromJsonAsync<JsonElement>();
        SurveyKey = survey.GetProperty("key").GetString()!;
        (await api.PostAsync($"/api/v1/surveys/{survey.GetProperty("id").GetGuid()}/publication", null)).EnsureSuccessStatusCode();
    }
}
