using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.SignIn;

/// <summary><c>/sign-in</c> and <c>/sign-out</c>.</summary>
internal static class SignInRoutes
{
    public const string Path = "/sign-in";
    public const string SignOutPath = "/sign-out";

    public static string PathFor(string returnPath) =>
        LocalPath.Is(returnPath) && returnPath != "/" ? $"{Path}?returnUrl={Uri.EscapeDataString(returnPath)}" : Path;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? returnUrl, ClaimsPrincipal user) =>
            user.Identity?.IsAuthenticated == true ? Page.SeeOther(LocalPath.Or(returnUrl, "/")) : Page.Of<SignInPage>(new SignInView(LocalPath.Or(returnUrl, "/"))))
            .AllowAnonymous();
        routes.MapPost(Path, SignInAsync).AllowAnonymous().WithFormToken().RequireRateLimiting(RateLimits.SignIn);
        routes.MapPost(SignOutPath, async (SignInManager<Account> signIn) =>
        {
            await signIn.SignOutAsync();
            return Page.SeeOther(Path);
        }).AllowAnonymous().WithFormToken();
    }

    private static async Task<IResult> SignInAsync(
        HttpContext context, CheckPassword check, SignInManager<Account> signIn, IStringLocalizer<SignInWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = new SignInView(LocalPath.Or(form["returnUrl"], "/")) { Email = form["email"].ToString().Trim() };
        var (account, isRight) = await check.RunAsync(view.Email, form["password"].ToString());
        if (account is null || !isRight)
        {
            view.Faults.Add("", words.Say("Wrong"));
            return Page.Again<SignInPage>(view);
        }
        await signIn.SignInAsync(account, isPersistent: true);
        return Page.SeeOther(view.ReturnPath);
    }
}
