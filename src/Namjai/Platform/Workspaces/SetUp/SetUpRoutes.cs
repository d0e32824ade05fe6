using Microsoft.AspNetCore.Identity;
using Namjai.Platform.Identity;
using Namjai.Platform.Identity.SignIn;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Workspaces.SetUp;

/// <summary><c>/set-up</c>: the first page there is, and only until there is a workspace.</summary>
internal static class SetUpRoutes
{
    public const string Path = "/set-up";

    /// <summary>Where somebody who has just set up goes on.</summary>
    private const string FirstSurvey = "/surveys/new";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, async (HttpContext context, IsSetUp isSetUp) =>
        {
            if (await isSetUp.AskAsync(context.RequestServices, context.RequestAborted))
                return Page.SeeOther("/");
            var language = context.ReaderLanguage();
            return Page.Of<SetUpPage>(new SetUpView(new NewBusiness("", language.Code, TimeZones.GuessFor(language), "", "", ""), new FormFaults()));
        }).AllowAnonymous();
        routes.MapPost(Path, SetUpAsync).AllowAnonymous().WithFormToken().RequireRateLimiting(RateLimits.SignIn)
            .WithLabels(typeof(SetUpWords), ("name", "Name"), ("timeZone", "TimeZone"), ("ownerName", "Owner"), ("email", "Email"));
    }

    private static async Task<IResult> SetUpAsync(HttpContext context, SetUpBusiness setUp, SignInManager<Account> signIn, IsSetUp isSetUp)
    {
        var typed = NewBusiness.From(await context.Request.ReadFormAsync(context.RequestAborted));
        // A page left open since then: whoever owns the business signs in.
        if (await isSetUp.AskAsync(context.RequestServices, context.RequestAborted))
            return Page.SeeOther(SignInRoutes.Path);
        var (owner, faults) = await setUp.RunAsync(typed, onlyIfFirst: true, context.RequestAborted);
        if (owner is null)
            return Page.Again<SetUpPage>(new SetUpView(typed, faults));
        await signIn.SignInAsync(owner, isPersistent: true);
        return Page.SeeOther(FirstSurvey);
    }
}
