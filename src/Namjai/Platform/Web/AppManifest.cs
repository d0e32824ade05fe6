namespace Namjai.Platform.Web;

/// <summary>Lets the staff put the program on a phone's home screen.</summary>
internal static class AppManifest
{
    public const string Path = "/app.webmanifest";

    private const string Json =
        $$"""{"name":"Namjai","short_name":"Namjai","start_url":"/","display":"standalone","background_color":"#fbf9f5","theme_color":"#fbf9f5","icons":[{"src":"{{Favicon.Path}}","sizes":"any","type":"image/svg+xml"}]}""";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, (HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return Results.Text(Json, "application/manifest+json");
    }).AllowAnonymous().ExcludeFromDescription();
}
