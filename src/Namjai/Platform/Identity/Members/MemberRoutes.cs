using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Database;
using Namjai.Platform.Identity.Invitations;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;
using NodaTime;

namespace Namjai.Platform.Identity.Members;

/// <summary><c>/settings/members</c>: who is at the business, who may do what, and who is invited.</summary>
internal static class MemberRoutes
{
    public const string Path = "/settings/members";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages().RequireAuthorization(Permission.Own);
        pages.MapGet(Path, async (ReadMembers read, CancellationToken cancellation) => Page.Of<MembersPage>(await read.RunAsync(cancellation)));
        pages.MapPost(Path + "/{account:guid}/role", ChangeRoleAsync);
        pages.MapPost(Path + "/{account:guid}/removal", (Guid account, ChangeMember change, ReadMembers read, IStringLocalizer<MemberWords> words, CancellationToken cancellation) =>
            ChangeAsync(account, role: null, change, read, words, cancellation));
        pages.MapPost(Path + "/invitations", InviteAsync).WithLabels(typeof(MemberWords), ("guest", "Guest"));
        pages.MapPost(Path + "/invitations/{id:guid}/removal", async (Guid id, NamjaiDb db, CancellationToken cancellation) =>
            await db.Set<Invitation>().Where(one => one.Id == id).ExecuteDeleteAsync(cancellation) == 0 ? Results.NotFound() : Page.SeeOther(Path));
    }

    private static async Task<IResult> ChangeRoleAsync(
        Guid account, HttpContext context, ChangeMember change, ReadMembers read, IStringLocalizer<MemberWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return RoleIn(form) is { } role
            ? await ChangeAsync(account, role, change, read, words, context.RequestAborted)
            : await AgainAsync(read, words.Say("RoleUnknown"), context.RequestAborted);
    }

    private static async Task<IResult> ChangeAsync(
        Guid account, Role? role, ChangeMember change, ReadMembers read, IStringLocalizer<MemberWords> words, CancellationToken cancellation) =>
        await change.RunAsync(account, role, cancellation) switch
        {
            ChangeMember.Outcome.Done => Page.SeeOther(Path),
            ChangeMember.Outcome.LastOwner => await AgainAsync(read, words.Say("LastOwner"), cancellation),
            _ => Results.NotFound(),
        };

    private static async Task<IResult> InviteAsync(
        HttpContext context, NamjaiDb db, CurrentWorkspace workspace, TimeProvider time, ReadMembers read, IStringLocalizer<MemberWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var guest = form["guest"].ToString().Trim();
        if (RoleIn(form) is not { } role)
            return await AgainAsync(read, words.Say("RoleUnknown"), context.RequestAborted);
        var token = Invitation.NewToken();
        var now = time.GetUtcNow();
        db.Add(new Invitation
        {
            Id = Guid.CreateVersion7(now),
            WorkspaceId = workspace.Id,
            Digest = Invitation.DigestOf(token),
            Role = role,
            Guest = guest[..Math.Min(guest.Length, 120)],
            ExpiresAt = Instant.FromDateTimeOffset(now) + Invitation.Lifetime,
        });
        await db.SaveChangesAsync(context.RequestAborted);
        var link = $"{context.Request.Scheme}://{context.Request.Host}{InvitationRoutes.PathOf(token)}";
        return Page.Of<MembersPage>(await read.RunAsync(context.RequestAborted) with { NewLink = link });
    }

    private static Role? RoleIn(IFormCollection form) =>
        Enum.TryParse<Role>(form["role"], out var role) && Enum.IsDefined(role) ? role : null;

    private static async Task<IResult> AgainAsync(ReadMembers read, string fault, CancellationToken cancellation)
    {
        var view = await read.RunAsync(cancellation);
        view.Faults.Add("", fault);
        return Page.Again<MembersPage>(view);
    }
}
