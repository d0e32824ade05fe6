using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Identity.Passwords;
using Namjai.Platform.Identity.SignIn;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Identity.Accounts;

/// <summary><c>/settings/account</c>: one's own name, password, second step and places.</summary>
internal static class AccountRoutes
{
    private const string Path = OwnAccount.Path;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").RequireAuthorization(Permission.SignedIn).WithFormToken();
        pages.MapGet(Path, async (string? saved, HttpContext context, ReadAccount read) =>
            Page.Of<AccountPage>(await read.RunAsync(context.User, context.RequestAborted) with { IsSaved = saved is not null }));
        pages.MapPost(Path + "/name", RenameAsync).WithLabels(typeof(AccountWords), ("name", "Name"));
        pages.MapPost(Path + "/password", ChangePasswordAsync).RequireRateLimiting(RateLimits.SignIn);
        pages.MapPost(Path + "/sign-out-everywhere", SignOutEverywhereAsync);
        SecondStepRoutes.Map(pages);
        Passkeys.PasskeyRoutes.Map(pages);
    }

    private static async Task<IResult> RenameAsync(HttpContext context, ReadAccount read, UserManager<Account> accounts, IStringLocalizer<AccountWords> words)
    {
        var view = await read.RunAsync(context.User, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        view.Account.Name = form["name"].ToString().Trim();
        if (view.Account.Name.Length is 0 or > 120)
        {
            view.Faults.Add("name", words.Say("NameNeeded"));
            return Page.Again<AccountPage>(view);
        }
        await accounts.UpdateAsync(view.Account);
        return Page.SeeOther(Path + "?saved=1");
    }

    /// <summary>Other browsers are signed out by it; this one stays.</summary>
    private static async Task<IResult> ChangePasswordAsync(
        HttpContext context, ReadAccount read, UserManager<Account> accounts, SignInManager<Account> signIn, AccountFaults faults)
    {
        var view = await read.RunAsync(context.User, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var result = await accounts.ChangePasswordAsync(view.Account, form["current"].ToString(), form["password"].ToString());
        if (!result.Succeeded)
        {
            faults.Tell(result, view.Faults);
            return Page.Again<AccountPage>(view);
        }
        await signIn.RefreshSignInAsync(view.Account);
        return Page.SeeOther(Path + "?saved=1");
    }

    private static async Task<IResult> SignOutEverywhereAsync(HttpContext context, ReadAccount read, UserManager<Account> accounts, SignInManager<Account> signIn)
    {
        await accounts.UpdateSecurityStampAsync((await read.RunAsync(context.User, context.RequestAborted)).Account);
        await signIn.SignOutAsync();
        return Page.SeeOther(SignInRoutes.Path);
    }
}
