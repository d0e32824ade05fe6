namespace Namjai.Platform.Web;

/// <summary>The drop that smiles, for tabs, bookmarks and home screens.</summary>
internal static class Favicon
{
    public const string Path = "/favicon.svg";

    private const string Svg =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5.5" fill="#17568c"/><path fill="#fffefb" d="M12 3.5c-2.7 3.6-6 6.8-6 10.6a6 6 0 0 0 12 0c0-3.8-3.3-7-6-10.6z"/><path fill="none" stroke="#17568c" stroke-width="1.6" stroke-linecap="round" d="M9.2 14.2q2.8 3.2 5.6 0"/></svg>""";

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var path in new[] { Path, "/favicon.ico" })
            routes.MapGet(path, Send).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Send(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return Results.Text(Svg, "image/svg+xml");
    }
}
