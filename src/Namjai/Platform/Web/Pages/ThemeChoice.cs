namespace Namjai.Platform.Web.Pages;

/// <summary><c>POST /theme</c> with <c>theme</c> (<c>light</c>, <c>dark</c>; anything else follows the device) and <c>returnUrl</c>.</summary>
internal static class ThemeChoice
{
    public const string Path = "/theme";
    private const string Cookie = "namjai.theme";

    public static string? Of(HttpRequest request) => request.Cookies[Cookie] is "light" or "dark" ? request.Cookies[Cookie] : null;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, async (HttpContext context) =>
    {
        if (await context.Request.TryReadFormAsync() is not { } form)
            return Results.BadRequest();
        var theme = form["theme"].ToString();
        if (theme is "light" or "dark")
            ChoiceCookie.Keep(context, Cookie, theme);
        else
            context.Response.Cookies.Delete(Cookie);
        return Page.SeeOther(LocalPath.Or(form["returnUrl"], "/"));
    }).AllowAnonymous();
}
