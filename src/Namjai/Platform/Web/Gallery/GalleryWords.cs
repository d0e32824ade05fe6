namespace Namjai.Platform.Web.Gallery;

/// <summary>What the gallery fills its components with.</summary>
internal sealed class GalleryWords;
