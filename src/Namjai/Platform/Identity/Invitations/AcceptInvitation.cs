using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Database;
using Namjai.Platform.Identity.Passwords;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;
using NodaTime;

namespace Namjai.Platform.Identity.Invitations;

/// <summary>Takes an invitation up: it is used, and its guest is a member, or neither.</summary>
internal sealed class AcceptInvitation(
    NamjaiDb db, CurrentWorkspace workspace, OpenAccount accounts, AccountFaults accountFaults, TimeProvider time, IStringLocalizer<InvitationWords> words)
{
    /// <summary>The new member; null with faults to mend, or without any if somebody else was quicker.</summary>
    /// <param name="known">Whoever is signed in already; otherwise an account is opened with what was typed.</param>
    public async Task<Account?> RunAsync(
        Invitation invitation, Account? known, string name, string email, string password, FormFaults faults, CancellationToken cancellation)
    {
        if (known is null)
        {
            if (name is { Length: 0 or > 120 })
                faults.Add("name", words.Say("NameNeeded"));
            accountFaults.CheckEmail(email, faults);
            if (faults.Any)
                return null;
        }
        workspace.Enter(invitation.WorkspaceId);
        try
        {
            return await db.InTransactionAsync(async () =>
            {
                await TakeAsync(invitation.Id, cancellation);
                var guest = known ?? await OpenAsync(name, email, password, faults);
                if (!await db.Set<Membership>().AnyAsync(place => place.AccountId == guest.Id, cancellation))
                    await accounts.JoinAsync(guest, invitation.WorkspaceId, invitation.Role, cancellation);
                return guest;
            }, cancellation);
        }
        catch (NotAcceptedException)
        {
            return null;
        }
    }

    private async Task TakeAsync(Guid id, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var taken = await db.Set<Invitation>().Where(one => one.Id == id && one.AcceptedAt == null)
            .ExecuteUpdateAsync(one => one.SetProperty(invitation => invitation.AcceptedAt, now), cancellation);
        if (taken == 0)
            throw new NotAcceptedException();
    }

    private async Task<Account> OpenAsync(string name, string email, string password, FormFaults faults)
    {
        var (account, result) = await accounts.RunAsync(name, email, password);
        accountFaults.Tell(result, faults);
        return result.Succeeded ? account : throw new NotAcceptedException();
    }

    /// <summary>Rolls back what was begun.</summary>
    private sealed class NotAcceptedException : Exception;
}
