namespace Namjai.Platform.Identity.Passwords;

/// <summary>What can't stand of an address or a password.</summary>
internal sealed class PasswordWords;
