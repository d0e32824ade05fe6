using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Accounts;

/// <summary>The second step of signing in: codes of an authenticator, and recovery codes for when it is lost.</summary>
internal static class SecondStepRoutes
{
    private const string Path = OwnAccount.Path + "/second-step";
    private const int RecoveryCodes = 10;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, async (HttpContext context, ReadAccount read, UserManager<Account> accounts) =>
            Page.Of<SecondStepPage>(await WithSecretAsync(await read.RunAsync(context.User, context.RequestAborted), accounts)));
        pages.MapPost(Path, SwitchOnAsync).RequireRateLimiting(RateLimits.SignIn);
        pages.MapPost(Path + "/removal", SwitchOffAsync).RequireRateLimiting(RateLimits.SignIn);
    }

    private static async Task<IResult> SwitchOnAsync(
        HttpContext context, ReadAccount read, UserManager<Account> accounts, SignInManager<Account> signIn, IStringLocalizer<AccountWords> words)
    {
        var view = await read.RunAsync(context.User, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var code = AuthenticatorCode.Plain(form["code"].ToString());
        if (!await accounts.VerifyTwoFactorTokenAsync(view.Account, accounts.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            view.Faults.Add("code", words.Say("CodeWrong"));
            return Page.Again<SecondStepPage>(await WithSecretAsync(view, accounts));
        }
        await accounts.SetTwoFactorEnabledAsync(view.Account, enabled: true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(view.Account, RecoveryCodes);
        await signIn.RefreshSignInAsync(view.Account);
        return Page.Of<SecondStepPage>(view with { RecoveryCodes = [.. codes ?? []] });
    }

    /// <summary>Asks for the password, so that a browser left open can't take the lock off.</summary>
    private static async Task<IResult> SwitchOffAsync(
        HttpContext context, ReadAccount read, UserManager<Account> accounts, SignInManager<Account> signIn, IStringLocalizer<AccountWords> words)
    {
        var view = await read.RunAsync(context.User, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!await accounts.CheckPasswordAsync(view.Account, form["current"].ToString()))
        {
            view.Faults.Add("current", words.Say("PasswordWrong"));
            return Page.Again<SecondStepPage>(view);
        }
        await accounts.SetTwoFactorEnabledAsync(view.Account, enabled: false);
        await accounts.ResetAuthenticatorKeyAsync(view.Account);
        await signIn.RefreshSignInAsync(view.Account);
        return Page.SeeOther(OwnAccount.Path + "?saved=1");
    }

    /// <summary>As the framework keeps it, save that its own way ends every session, and this page has only been opened so far.</summary>
    private static Task<IdentityResult> KeepSecretAsync(Account account, UserManager<Account> accounts) =>
        accounts.SetAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey", accounts.GenerateNewAuthenticatorKey());

    private static async Task<AccountView> WithSecretAsync(AccountView view, UserManager<Account> accounts)
    {
        if (view.Account.TwoFactorEnabled)
            return view;
        if (await accounts.GetAuthenticatorKeyAsync(view.Account) is not { Length: > 0 })
            await KeepSecretAsync(view.Account, accounts);
        return view with { NewSecret = await accounts.GetAuthenticatorKeyAsync(view.Account) };
    }
}
