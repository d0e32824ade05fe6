using Namjai.Platform.Web.Gallery;
using Namjai.Platform.Web.Served;

namespace Namjai.Platform.Web;

/// <summary>What pages fetch beside themselves: the sheet, the icon, the manifest.</summary>
internal static class LookRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        new ServedText(Stylesheet.App.Path, "text/css; charset=utf-8", Stylesheet.App.Text).Map(routes);
        ShowGallery.Map(routes);
        new ServedText(Stylesheet.Card.Path, "text/css; charset=utf-8", Stylesheet.Card.Text).Map(routes);
        Favicon.Map(routes);
        AppManifest.Map(routes);
    }
}
