using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Responses.Writing;
using Namjai.Platform.Api;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Responses.Api;

/// <summary><c>/api/v1/responses</c>.</summary>
internal static class ResponseRoutes
{
    private const int UsualLimit = 50, MostAtOnce = 500;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var responses = routes.MapApi().MapGroup("/responses").WithTags("Answers");
        responses.MapGet("", ListAsync).WithSummary("What customers answered, the newest first").Produces<ResponseList>().ProducesValidationProblem();
        responses.MapGet("/{id:guid}", ReadAsync).WithSummary("One response").Produces<ResponseResource>().ProducesProblem(StatusCodes.Status404NotFound);
        responses.MapDelete("/{id:guid}", EraseAsync).RequireAuthorization(Permission.Manage)
            .WithSummary("Erases a response, its words and its part in every count")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        string? limit, string? after, NamjaiDb db, CurrentWorkspace workspace, IStringLocalizer<ResponseWords> words, CancellationToken cancellation)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var most = UsualLimit;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > MostAtOnce))
            errors["limit"] = [words.Say("LimitRange", $"1-{MostAtOnce}")];
        Guid place = default;
        if (after is not null && !Guid.TryParse(after, out place))
            errors["after"] = [words.Say("AfterUnknown")];
        if (errors.Count > 0)
            return Results.ValidationProblem(errors);
        var own = workspace.Id;
        var newestFirst = db.Set<Response>().AsNoTracking().Where(one => one.WorkspaceId == own).OrderByDescending(one => one.Id).AsQueryable();
        if (after is not null)
            newestFirst = newestFirst.Where(one => one.Id < place);
        var found = await newestFirst.Take(most + 1).ToListAsync(cancellation);
        var answers = await AnswersAsync(db, own, [.. found.Select(one => one.Id)], cancellation);
        return Results.Ok(new ResponseList(
            [.. found.Take(most).Select(one => ResponseResource.Of(one, answers[one.Id]))], found.Count > most ? found[most - 1].Id : null));
    }

    private static async Task<IResult> ReadAsync(Guid id, NamjaiDb db, CurrentWorkspace workspace, CancellationToken cancellation) =>
        await FindAsync(db, workspace.Id, id, cancellation) is { } response
            ? Results.Ok(ResponseResource.Of(response, (await AnswersAsync(db, workspace.Id, [id], cancellation))[id]))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> EraseAsync(Guid id, IGroupCommit commits, CurrentWorkspace workspace, CancellationToken cancellation) =>
        await commits.WriteAsync<ResponseId, bool>(new(workspace.Id, id), cancellation)
            ? Results.NoContent()
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static Task<Response?> FindAsync(NamjaiDb db, Guid own, Guid id, CancellationToken cancellation) =>
        db.Set<Response>().AsNoTracking().FirstOrDefaultAsync(one => one.WorkspaceId == own && one.Id == id, cancellation);

    private static async Task<ILookup<Guid, Answer>> AnswersAsync(NamjaiDb db, Guid own, IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        (await db.Set<Answer>().AsNoTracking().Where(answer => answer.WorkspaceId == own && ids.Contains(answer.ResponseId)).ToListAsync(cancellation)).ToLookup(answer => answer.ResponseId);
}
