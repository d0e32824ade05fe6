namespace Namjai.Platform.Web;

/// <summary>Words that the look itself needs.</summary>
internal sealed class LookWords;
