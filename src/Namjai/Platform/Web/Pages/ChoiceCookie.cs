namespace Namjai.Platform.Web.Pages;

/// <summary>Remembers in this browser how its reader likes pages to be. It tells nothing of who they are.</summary>
internal static class ChoiceCookie
{
    public static void Keep(HttpContext context, string name, string value) => context.Response.Cookies.Append(name, value, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    });
}
