using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Identity.SignIn;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Identity.Sessions;

/// <summary>
/// Looks at every request of somebody who signed in whether they still may: one look-up by key, so that whoever is removed, or signs out everywhere, is out at
/// their next click, and a changed role holds at once.
/// </summary>
internal sealed class SessionEvents(NamjaiDb db, CurrentWorkspace workspace, KeptForms kept) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await StillThereAsync(context.Principal!, context.HttpContext.RequestAborted) is { } now)
        {
            context.ReplacePrincipal(now);
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>Pages ask to sign in, and keep the form that was being sent; what isn't a page is told so.</summary>
    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<FormsCarryToken>() is not null && await KeptForm.OfAsync(context.HttpContext) is { } form)
        {
            await Page.Of<SignInPage>(new SignInView("/") { Kept = kept.Seal(form) }).As(StatusCodes.Status401Unauthorized).ExecuteAsync(context.HttpContext);
            return;
        }
        if (HttpMethods.IsPost(request.Method) || !TakesPages(request))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(SignInRoutes.PathFor(request.Path + request.QueryString));
    }

    private static bool TakesPages(HttpRequest request) =>
        request.Headers.Accept.Count == 0 || request.Headers.Accept.ToString() is var takes
        && (takes.Contains("text/html", StringComparison.Ordinal) || takes.Contains("*/*", StringComparison.Ordinal));

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<ClaimsPrincipal?> StillThereAsync(ClaimsPrincipal before, CancellationToken cancellation)
    {
        if (!Guid.TryParse(before.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
            return null;
        workspace.EnterAll();
        var places = await (
            from one in db.Set<Account>().AsNoTracking()
            where one.Id == id
            from place in db.Set<Membership>().Where(place => place.AccountId == one.Id).DefaultIfEmpty()
            select new { one.Name, one.SecurityStamp, Place = place }).ToListAsync(cancellation);
        workspace.Leave();
        if (places is not [var account, ..] || account.SecurityStamp != before.FindFirstValue(AccountPrincipal.StampClaim))
            return null;
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, id.ToString()),
                new Claim(ClaimTypes.Name, account.Name),
                new Claim(AccountPrincipal.StampClaim, account.SecurityStamp ?? ""),
            ],
            before.Identity!.AuthenticationType);
        var here = Permission.WorkspaceOf(before);
        if (places.Select(one => one.Place).OfType<Membership>().OrderBy(place => place.WorkspaceId != here).ThenBy(place => place.JoinedAt).FirstOrDefault() is { } membership)
        {
            identity.AddClaim(new Claim(Permission.WorkspaceClaim, membership.WorkspaceId.ToString()));
            identity.AddClaim(new Claim(Permission.RoleClaim, membership.Role.ToString()));
        }
        return new ClaimsPrincipal(identity);
    }
}
