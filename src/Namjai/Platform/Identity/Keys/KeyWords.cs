namespace Namjai.Platform.Identity.Keys;

/// <summary>Words of keys for programs.</summary>
internal sealed class KeyWords;
