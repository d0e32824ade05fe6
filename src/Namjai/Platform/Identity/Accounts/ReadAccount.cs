using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;

namespace Namjai.Platform.Identity.Accounts;

/// <summary>Reads the account of whoever is signed in, with all the places that it has.</summary>
internal sealed class ReadAccount(UserManager<Account> accounts, NamjaiDb db, CurrentWorkspace workspace)
{
    public async Task<AccountView> RunAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var account = await accounts.GetUserAsync(user) ?? throw new InvalidOperationException("Who is signed in has an account.");
        workspace.EnterAll();
        var places = await (
            from membership in db.Set<Membership>()
            join place in db.Set<Workspace>() on membership.WorkspaceId equals place.Id
            where membership.AccountId == account.Id
            orderby membership.JoinedAt
            select new Place(place.Id, place.Name)).ToListAsync(cancellation);
        if (Permission.WorkspaceOf(user) is { } here)
            workspace.Enter(here);
        else
            workspace.Leave();
        return new AccountView(account, places) { Passkeys = [.. await accounts.GetPasskeysAsync(account)] };
    }
}
