using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Identity.SignIn;

/// <summary><c>/sign-in</c>, its second step, and <c>/sign-out</c>.</summary>
internal static class SignInRoutes
{
    public const string Path = "/sign-in";
    public const string CodePath = Path + "/code";
    public const string SignOutPath = "/sign-out";

    public static string PathFor(string returnPath) =>
        LocalPath.Is(returnPath) && returnPath != "/" ? $"{Path}?returnUrl={Uri.EscapeDataString(returnPath)}" : Path;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? returnUrl, ClaimsPrincipal user) =>
            user.Identity?.IsAuthenticated == true ? Page.SeeOther(LocalPath.Or(returnUrl, "/")) : Page.Of<SignInPage>(new SignInView(LocalPath.Or(returnUrl, "/"))))
            .AllowAnonymous();
        routes.MapPost(Path, SignInAsync).AllowAnonymous().WithFormToken().RequireRateLimiting(RateLimits.SignIn);
        routes.MapGet(CodePath, () => Page.SeeOther(Path)).AllowAnonymous();
        routes.MapPost(CodePath, TakeCodeAsync).AllowAnonymous().WithFormToken().RequireRateLimiting(RateLimits.SignIn);
        routes.MapPost(SignOutPath, async (SignInManager<Account> signIn) =>
        {
            await signIn.SignOutAsync();
            return Page.SeeOther(Path);
        }).AllowAnonymous().WithFormToken();
    }

    private static async Task<IResult> SignInAsync(
        HttpContext context, CheckPassword check, SignInManager<Account> signIn, KeptForms kept, IStringLocalizer<SignInWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = ViewOf(form) with { Email = form["email"].ToString().Trim() };
        var (account, result) = await check.RunAsync(view.Email, form["password"].ToString());
        if (account is not null && result.RequiresTwoFactor)
            return Page.Of<CodePage>(view);
        if (account is not null && result.Succeeded)
            return await GoOnAsync(context, view, account, signIn, kept);
        view.Faults.Add("", words.Say("Wrong"));
        return Page.Again<SignInPage>(view);
    }

    /// <summary>The authenticator's code, or one of the recovery codes, which are longer.</summary>
    private static async Task<IResult> TakeCodeAsync(HttpContext context, SignInManager<Account> signIn, KeptForms kept, IStringLocalizer<SignInWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = ViewOf(form);
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return Page.Of<SignInPage>(view);
        var typed = form["code"].ToString().Trim();
        var plain = AuthenticatorCode.Plain(typed);
        var result = plain.Length <= 6
            ? await signIn.TwoFactorAuthenticatorSignInAsync(plain, isPersistent: true, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(typed.ToUpperInvariant());
        if (result.Succeeded)
            return await GoOnAsync(context, view, account, signIn, kept);
        view.Faults.Add("code", words.Say("CodeWrong"));
        return Page.Again<CodePage>(view);
    }

    /// <summary>To where it was going, or back to a form that came when the session was over, which is sent once its sender has seen it again.</summary>
    internal static async Task<IResult> GoOnAsync(HttpContext context, SignInView view, Account account, SignInManager<Account> signIn, KeptForms kept)
    {
        if (kept.Open(view.Kept) is not { } form)
            return Page.SeeOther(view.ReturnPath);
        // The form's new token is for whoever has just signed in.
        context.User = await signIn.CreateUserPrincipalAsync(account);
        return Page.Of<KeptFormPage>(form);
    }

    internal static SignInView ViewOf(IFormCollection form) =>
        new(LocalPath.Or(form["returnUrl"], "/")) { Kept = form[KeptForms.Field].ToString() is { Length: > 0 } seal ? seal : null };
}
