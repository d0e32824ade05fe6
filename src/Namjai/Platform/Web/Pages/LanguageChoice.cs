using Namjai.Platform.Localization;

namespace Namjai.Platform.Web.Pages;

/// <summary><c>POST /language</c> with <c>language</c> and <c>returnUrl</c>: this browser is spoken to in that language from now on.</summary>
internal static class LanguageChoice
{
    public const string Path = "/language";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, async (HttpContext context) =>
    {
        if (await context.Request.TryReadFormAsync() is not { } form)
            return Results.BadRequest();
        if (ReaderLanguage.TryParse(form["language"], out var language))
            ChoiceCookie.Keep(context, SpeakReadersLanguage.Cookie, language.Code);
        return Page.SeeOther(LocalPath.Or(form["returnUrl"], "/"));
    }).AllowAnonymous();
}
