using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Api;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Platform.Identity;
using Namjai.Platform.Web.Pages;
using NodaTime;

namespace Namjai.Understand.Comments;

/// <summary>Marks a comment as handled, or takes that back; by page and by call.</summary>
internal sealed class HandleComment(NamjaiDb db, CurrentWorkspace workspace, WorkspacePulse pulse, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapApi().RequireAuthorization(Permission.Act);
        api.MapPut("/comments/{id:guid}/handling", (Guid id, HttpContext http, HandleComment handle) => handle.CallAsync(id, handled: true, http))
            .WithSummary("Marks a comment as handled").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapDelete("/comments/{id:guid}/handling", (Guid id, HttpContext http, HandleComment handle) => handle.CallAsync(id, handled: false, http))
            .WithSummary("Takes back that a comment was handled").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        var pages = routes.MapPages().RequireAuthorization(Permission.Act);
        pages.MapPost("/comments/{id:guid}/handling", (Guid id, HttpContext http, HandleComment handle) => handle.SendAsync(id, handled: true, http));
        pages.MapPost("/comments/{id:guid}/reopening", (Guid id, HttpContext http, HandleComment handle) => handle.SendAsync(id, handled: false, http));
    }

    private async Task<IResult> CallAsync(Guid id, bool handled, HttpContext http) =>
        await RunAsync(id, handled, http) ? Results.NoContent() : Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: "There is no such comment.");

    private async Task<IResult> SendAsync(Guid id, bool handled, HttpContext http)
    {
        if (!await RunAsync(id, handled, http))
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return Page.SeeOther(LocalPath.Or(form["returnUrl"], ShowComments.Path));
    }

    private async Task<bool> RunAsync(Guid id, bool handled, HttpContext http)
    {
        var own = workspace.Id;
        if (await db.Set<Comment>().FirstOrDefaultAsync(one => one.WorkspaceId == own && one.Id == id, http.RequestAborted) is not { } comment)
            return false;
        if (handled)
            comment.Handle(Instant.FromDateTimeOffset(time.GetUtcNow()), Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var by) ? by : null);
        else
            comment.Reopen();
        await db.SaveChangesAsync(http.RequestAborted);
        pulse.Beat(own);
        return true;
    }
}
