using System.CommandLine;
using Namjai.Platform.Api;
using Namjai.Platform.Api.Description;
using Namjai.Platform.Api.Page;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Counts;
using Namjai.Platform.Events;
using Namjai.Platform.Events.Failed;
using Namjai.Platform.Health;
using Namjai.Platform.Identity;
using Namjai.Platform.Jobs;
using Namjai.Platform.Web;
using Namjai.Platform.Web.Hosting;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Live;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Served;
using Namjai.Platform.Workspaces;
using Namjai.Platform.Workspaces.Settings;
using Namjai.Platform.Workspaces.SetUp;

namespace Namjai.Platform;

/// <summary>The ground that every room stands on: the command line, the database, identity, words and dates, files, the look.</summary>
internal sealed class PlatformModule : IRoom
{
    public void AddCommands(IServiceCollection services) => AddGround(services)
        .AddSingleton<NamjaiCommandLine>()
        .AddSingleton<Command, InitCommand>()
        .AddHealthCommands()
        .AddSingleton<Command, ReconcileCommand>()
        .AddSingleton<Command, ServeCommand>();

    public void AddServices(IServiceCollection services)
    {
        AddGround(services);
        services.AddEvents().AddJobs().AddDoctor().AddCounts();
        services.AddSingleton<OpenStreams>().AddSingleton<LiveStream>();
        services.AddApiGround().AddRateLimits();
        services.AddWorkspaces().AddNamjaiIdentity();
        services.AddProblemDetails();
        services.AddPages();
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        HealthRoutes.Map(routes);
        LanguageChoice.Map(routes);
        ThemeChoice.Map(routes);
        LookRoutes.Map(routes);
        LiveStream.Map(routes);
        Script.Map(routes);
        ApiDescription.Map(routes);
        ApiPageRoutes.Map(routes);
        FailedEventsRoutes.Map(routes);
        SetUpRoutes.Map(routes);
        WorkspaceRoutes.Map(routes);
        routes.MapIdentity();
    }

    private static IServiceCollection AddGround(IServiceCollection services) => services
        .AddLogging()
        .AddLocalization()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(PlainCharacters.Encoder)
        .AddSingleton<StaticPages>();
}
