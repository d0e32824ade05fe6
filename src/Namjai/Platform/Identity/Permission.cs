using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Namjai.Platform.Identity;

/// <summary>The names of the policies that guard pages and calls, and the claims that they look at.</summary>
internal static class Permission
{
    /// <summary>Somebody who signed in, even if no workspace has them any more.</summary>
    public const string SignedIn = "signed-in";

    public const string View = "view";
    public const string Act = "act";
    public const string Manage = "manage";
    public const string Own = "own";

    public const string WorkspaceClaim = "workspace";
    public const string RoleClaim = "role";

    public static void AddPolicies(AuthorizationBuilder authorization) => authorization
        .AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser())
        .AddPolicy(View, policy => policy.RequireAssertion(context => Has(context.User, Role.Viewer)))
        .AddPolicy(Act, policy => policy.RequireAssertion(context => Has(context.User, Role.Agent)))
        .AddPolicy(Manage, policy => policy.RequireAssertion(context => Has(context.User, Role.Manager)))
        .AddPolicy(Own, policy => policy.RequireAssertion(context => Has(context.User, Role.Owner)));

    public static bool Has(ClaimsPrincipal user, Role least) =>
        user.HasClaim(claim => claim.Type == WorkspaceClaim) && RoleOf(user) >= least;

    public static Role? RoleOf(ClaimsPrincipal user) =>
        Enum.TryParse<Role>(user.FindFirstValue(RoleClaim), ignoreCase: true, out var role) ? role : null;

    public static Guid? WorkspaceOf(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(WorkspaceClaim), out var id) ? id : null;
}
