namespace Namjai.Platform.Identity.Accounts;

/// <summary>Words of one's own account.</summary>
internal sealed class AccountWords;
