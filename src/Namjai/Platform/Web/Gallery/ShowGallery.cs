using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Web.Gallery;

/// <summary><c>GET /ui</c>: every component in its states, in the reader's language and colours. Holds nobody's data, so anybody may look.</summary>
internal static class ShowGallery
{
    public const string Path = "/ui";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, () => Page.Of<GalleryPage>()).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet(Path + "/door", () => Page.Of<DoorSample>()).AllowAnonymous().ExcludeFromDescription();
    }
}
