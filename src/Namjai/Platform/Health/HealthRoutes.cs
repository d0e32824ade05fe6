using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Events;

namespace Namjai.Platform.Health;

/// <summary><c>/healthz</c>: the process is alive. <c>/readyz</c>: it can serve, or says in words why not (503).</summary>
internal static class HealthRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Json(new { status = "alive" })).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/readyz", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(Everywhere everywhere, DatabaseChoice choice, EventWorkerLife worker, CancellationToken cancellation)
    {
        var missing = new List<string>();
        try
        {
            if (await everywhere.RunAsync(services => services.GetRequiredService<NamjaiDb>().Database.GetPendingMigrationsAsync(cancellation)) is { } pending && pending.Any())
                missing.Add("The database is older than this program.");
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            missing.Add(OpeningProblem.Of(problem, choice) is null ? "The database can't be used." : "The database can't be reached.");
        }
        if (!worker.IsWell)
            missing.Add("Events aren't being handled.");
        if (choice.Kind == DatabaseKind.Sqlite && FolderCheck.FreeBytes(choice.Folder) < FolderCheck.TooLittle)
            missing.Add("The disk is full.");
        return Results.Json(
            new { status = missing.Count == 0 ? "ready" : "not ready", missing },
            statusCode: missing.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
