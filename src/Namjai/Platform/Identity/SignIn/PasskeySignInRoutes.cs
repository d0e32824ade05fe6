using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Identity.Passkeys;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Identity.SignIn;

/// <summary>Signing in with a passkey, which is both steps at once: it is held, and its holder was verified.</summary>
internal static class PasskeySignInRoutes
{
    public const string Path = SignInRoutes.Path + "/passkey";
    public const string OptionsPath = Path + "/options";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(OptionsPath, async (SignInManager<Account> signIn) =>
            Results.Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json"))
            .AllowAnonymous().WithFormToken().RequireRateLimiting(RateLimits.SignIn);
        routes.MapPost(Path, SignInAsync).AllowAnonymous().WithFormToken().RequireRateLimiting(RateLimits.SignIn);
    }

    private static async Task<IResult> SignInAsync(
        HttpContext context, UserManager<Account> accounts, SignInManager<Account> signIn, KeptForms kept, IStringLocalizer<PasskeyWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = SignInRoutes.ViewOf(form);
        if (await PasskeyCeremony.AssertAsync(signIn, form["credential"].ToString()) is { Succeeded: true, User: { } account, Passkey: { } passkey }
            && !await accounts.IsLockedOutAsync(account)
            && (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded)
        {
            // Not PasskeySignInAsync, whose session ends with the browser: a password's lasts.
            await signIn.SignInAsync(account, isPersistent: true);
            return await SignInRoutes.GoOnAsync(context, view, account, signIn, kept);
        }
        view.Faults.Add("", words.Say("NotSignedIn"));
        return Page.Of<SignInPage>(view).As(StatusCodes.Status400BadRequest);
    }
}
