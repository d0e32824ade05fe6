using Microsoft.AspNetCore.DataProtection;
using Namjai.Platform.Api;
using Namjai.Platform.Api.Once;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Database;
using Namjai.Platform.Health;
using Namjai.Platform.Web.Errors;
using Namjai.Platform.Web.Headers;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Workspaces.SetUp;

namespace Namjai.Platform.Web.Hosting;

/// <summary>The serving program, made of what the rooms bring.</summary>
internal static class WebProgram
{
    public static WebApplication Build(IReadOnlyList<IRoom> rooms, ServeChoice choice, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = "namjai",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(choice.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // What takes more says so by its route.
            kestrel.Limits.MaxRequestBodySize = 1 << 20;
        });
        builder.Logging.SayOnlyWhatMatters();
        builder.Services
            .AddSingleton(choice)
            .AddSingleton(rooms)
            .AddNamjaiDatabase(choice.Database)
            .AddDataProtection().PersistKeysToDbContext<NamjaiDb>().SetApplicationName("namjai");
        foreach (var room in rooms)
            room.AddServices(builder.Services);
        adjust?.Invoke(builder.Services);
        var web = builder.Build();
        _ = ModelAhead.BeginAsync(web.Services);
        web.UseForwarded(choice.Proxies);
        web.UseMiddleware<GuardResponses>();
        // Customers' first pages are answered as soon as their route is known: who asks, and how, is known by then.
        web.UseRouting();
        web.UseApiProblems();
        web.UseMiddleware<ShowErrors>();
        web.UseAuthentication();
        web.UseMiddleware<EnterWorkspace>();
        web.UseMiddleware<SpeakReadersLanguage>();
        web.UseMiddleware<LeadToSetUp>();
        web.UseAuthorization();
        web.UseRateLimiter();
        web.UseMiddleware<CheckFormToken>();
        web.UseWhen(context => !ApiRoutes.IsApi(context), pages => pages.UseMiddleware<RefuseNul>());
        web.UseWhen(ApiRoutes.IsApi, api => api.UseMiddleware<TakePlainUtf8>());
        web.UseMiddleware<AnswerOnce>();
        foreach (var room in rooms)
            room.MapRoutes(web);
        return web;
    }

    /// <summary>Brings the database up to date. Everything that opens data calls this first.</summary>
    /// <exception cref="CannotBeDoneException">It can't be opened, for a reason that a person can mend.</exception>
    public static async Task MigrateAsync(this WebApplication web, CancellationToken cancellation)
    {
        try
        {
            await BringUpToDateAsync(web, cancellation);
        }
        catch (Exception problem) when (OpeningProblem.Of(problem, web.Services.GetRequiredService<DatabaseChoice>()) is { } said)
        {
            throw new CannotBeDoneException(said);
        }
    }

    private static async Task BringUpToDateAsync(WebApplication web, CancellationToken cancellation)
    {
        await using var scope = web.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().EnterAll();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().RunAsync(cancellation);
    }
}
