using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Accounts;

/// <summary><c>/settings/account</c>: one's own name and ways to sign in.</summary>
internal static class AccountRoutes
{
    public const string Path = "/settings/account";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").RequireAuthorization(Permission.SignedIn).WithFormToken();
        pages.MapGet(Path, async (ClaimsPrincipal user, UserManager<Account> accounts) =>
            Page.Of<AccountPage>(new AccountView(await accounts.FindByIdAsync(user.FindFirstValue(ClaimTypes.NameIdentifier)!) ?? new Account())));
    }
}
