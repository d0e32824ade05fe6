namespace Namjai.Platform.Web.Pages.Kept;

/// <summary>Words of a form that came too late.</summary>
internal sealed class KeptWords;
