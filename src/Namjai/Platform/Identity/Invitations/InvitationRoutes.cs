using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Platform.Identity.Invitations;

/// <summary><c>/invitations/{token}</c>: whoever has the link joins, with the account they are signed in to or a new one.</summary>
internal static class InvitationRoutes
{
    public static string PathOf(string token) => "/invitations/" + token;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/invitations/{token}", async (string token, FindInvitation find, HttpContext context) =>
            await find.RunAsync(token, context.RequestAborted) is { } found
                ? Page.Of<InvitationPage>(new InvitationView(token, found.Invitation.Role, found.Business, "", "", new FormFaults()))
                : Page.Of<InvitationGonePage>().As(StatusCodes.Status404NotFound))
            .AllowAnonymous();
        routes.MapPost("/invitations/{token}", AcceptAsync).AllowAnonymous().WithFormToken().RequireRateLimiting(RateLimits.SignIn)
            .WithLabels(typeof(InvitationWords), ("name", "Name"), ("email", "Email"));
    }

    private static async Task<IResult> AcceptAsync(
        string token, HttpContext context, FindInvitation find, AcceptInvitation accept, UserManager<Account> accounts, SignInManager<Account> signIn)
    {
        if (await find.RunAsync(token, context.RequestAborted) is not { } found)
            return Page.Of<InvitationGonePage>().As(StatusCodes.Status404NotFound);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = new InvitationView(
            token, found.Invitation.Role, found.Business, form["name"].ToString().Trim(), form["email"].ToString().Trim(), new FormFaults());
        var known = await accounts.GetUserAsync(context.User);
        var account = await accept.RunAsync(found.Invitation, known, view.Name, view.Email, form["password"].ToString(), view.Faults, context.RequestAborted);
        if (account is null)
            return view.Faults.Any ? Page.Again<InvitationPage>(view) : Page.Of<InvitationGonePage>().As(StatusCodes.Status404NotFound);
        await signIn.SignInAsync(account, isPersistent: true);
        return Page.SeeOther("/");
    }
}

/// <summary>Finds an invitation that still holds by its token, in whichever workspace.</summary>
internal sealed class FindInvitation(NamjaiDb db, CurrentWorkspace workspace, TimeProvider time)
{
    public async Task<(Invitation Invitation, string Business)?> RunAsync(string token, CancellationToken cancellation)
    {
        var digest = Invitation.DigestOf(token);
        var before = workspace.IdIfKnown;
        workspace.EnterAll();
        var found = await db.Set<Invitation>().AsNoTracking().FirstOrDefaultAsync(one => one.Digest == digest, cancellation);
        var business = found is null ? null : await db.Set<Workspace>().Where(one => one.Id == found.WorkspaceId).Select(one => one.Name).FirstOrDefaultAsync(cancellation);
        if (before is { } id)
            workspace.Enter(id);
        else
            workspace.Leave();
        return found is not null && business is not null && found.IsOpen(Instant.FromDateTimeOffset(time.GetUtcNow())) ? (found, business) : null;
    }
}
