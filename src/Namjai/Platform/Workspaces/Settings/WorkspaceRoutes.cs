using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Workspaces.Settings;

/// <summary><c>/settings/workspace</c>: the business's name, language and time zone; and going over to another workspace that one belongs to.</summary>
internal static class WorkspaceRoutes
{
    public const string Path = "/settings/workspace";
    public const string SwitchPath = "/workspace";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages().RequireAuthorization(Permission.Own);
        pages.MapGet(Path, async (string? saved, NamjaiDb db, CurrentWorkspace current, CancellationToken cancellation) =>
        {
            var workspace = await db.Set<Workspace>().SingleAsync(one => one.Id == current.Id, cancellation);
            return Page.Of<WorkspacePage>(new WorkspaceView(workspace.Name, workspace.Language, workspace.TimeZone, saved is not null, new FormFaults()));
        });
        pages.MapPost(Path, SaveAsync).WithLabels(typeof(WorkspaceWords), ("name", "Name"), ("timeZone", "TimeZone"));
        routes.MapGroup("").RequireAuthorization(Permission.SignedIn).WithFormToken().MapPost(SwitchPath, SwitchAsync);
    }

    private static async Task<IResult> SaveAsync(
        HttpContext context, NamjaiDb db, CurrentWorkspace current, WorkspaceZones zones, IStringLocalizer<WorkspaceWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = new WorkspaceView(
            form["name"].ToString().Trim(), form["language"].ToString(), form["timeZone"].ToString().Trim(), IsSaved: false, new FormFaults());
        var zone = TimeZones.Find(view.TimeZone);
        if (view.Name.Length is 0 or > 120)
            view.Faults.Add("name", words.Say("NameNeeded"));
        if (!ReaderLanguage.TryParse(view.Language, out var language))
            view.Faults.Add("language", words.Say("LanguageNeeded"));
        if (zone is null)
            view.Faults.Add("timeZone", words.Say("TimeZoneUnknown"));
        if (view.Faults.Any)
            return Page.Again<WorkspacePage>(view);
        var workspace = await db.Set<Workspace>().SingleAsync(one => one.Id == current.Id, context.RequestAborted);
        (workspace.Name, workspace.Language, workspace.TimeZone) = (view.Name, language!.Code, zone!);
        await db.SaveChangesAsync(context.RequestAborted);
        zones.Forget(current.Id);
        return Page.SeeOther(Path + "?saved=1");
    }

    private static async Task<IResult> SwitchAsync(
        HttpContext context, NamjaiDb db, CurrentWorkspace current, UserManager<Account> accounts, SignInManager<Account> signIn)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!Guid.TryParse(form["workspace"], out var there) || !Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var me))
            return Results.NotFound();
        current.Enter(there);
        if (!await db.Set<Membership>().AnyAsync(place => place.AccountId == me, context.RequestAborted)
            || await accounts.FindByIdAsync(me.ToString()) is not { } account)
            return Results.NotFound();
        account.LastWorkspaceId = there;
        await accounts.UpdateAsync(account);
        await signIn.RefreshSignInAsync(account);
        return Page.SeeOther("/");
    }
}
