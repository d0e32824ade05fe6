namespace Namjai.Platform.Identity;

/// <summary>Where everybody looks after their own name, password and passkeys.</summary>
internal static class OwnAccount
{
    public const string Path = "/settings/account";
}
