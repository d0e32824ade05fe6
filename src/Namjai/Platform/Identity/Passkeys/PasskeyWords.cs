namespace Namjai.Platform.Identity.Passkeys;

/// <summary>Words of passkeys.</summary>
internal sealed class PasskeyWords;
