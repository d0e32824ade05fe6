using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Namjai.Platform.Identity.Sessions;

/// <summary>What the cookie of somebody who signed in says: who, since which change of their secrets, and in which workspace they work.</summary>
internal sealed class AccountPrincipal : IUserClaimsPrincipalFactory<Account>
{
    public const string StampClaim = "stamp";

    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()),
                new Claim(ClaimTypes.Name, user.Name),
                new Claim(StampClaim, user.SecurityStamp ?? ""),
            ],
            IdentityConstants.ApplicationScheme);
        if (user.LastWorkspaceId is { } workspace)
            identity.AddClaim(new Claim(Permission.WorkspaceClaim, workspace.ToString()));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
