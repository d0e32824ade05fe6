using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Namjai.Platform;
using Namjai.Platform.Api;
using Namjai.Platform.Api.Once;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Platform.Web.Limits;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Api;

internal sealed record Note(string Text, int Number, IReadOnlyList<Note>? Inner);

/// <summary>Happens in the tests only: each is a row, so that rows tell how often a call was done.</summary>
internal sealed record NoteTaken(string Text);

/// <summary>Calls that do as little as a call can, on the ground of the real ones.</summary>
internal sealed class TrialRoom : IRoom
{
    public const string Secret = "secret@example.com";

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        var trial = routes.MapApi().MapGroup("/trial");
        trial.MapGet("/search", (string? words, int? limit) => Results.Ok(new { words, limit }));
        trial.MapPost("/echo", (Note note) => Results.Ok(note));
        trial.MapPost("/failure", string () => throw new InvalidOperationException(Secret));
        trial.MapPost("/answers", () => Results.Ok()).AllowAnonymous().RequireRateLimiting(RateLimits.Answers);
        trial.MapPost("/notes", async (Note note, Outbox outbox, NamjaiDb db, CancellationToken cancellation) =>
        {
            outbox.Add(new NoteTaken(note.Text));
            await db.InTransactionAsync(() => db.SaveChangesAsync(cancellation), cancellation);
            return note.Text switch
            {
                "unfit" => Results.ValidationProblem(new Dictionary<string, string[]> { ["text"] = ["unfit"] }),
                "crash" => throw new InvalidOperationException(Secret),
                _ => Results.Created($"/notes/{note.Number}", note),
            };
        }).WithIdempotencyKey();
    }
}

public sealed class TrialOnSqlite : SqliteServer
{
    private protected override IReadOnlyList<IRoom> Served => [.. Rooms.All, new TrialRoom()];

    protected override bool LimitsRates => true;
}

public sealed class TrialOnPostgres(PostgresCluster cluster) : PostgresServer(cluster)
{
    private protected override IReadOnlyList<IRoom> Served => [.. Rooms.All, new TrialRoom()];

    protected override bool LimitsRates => true;
}
