namespace Namjai.Platform.Identity.Accounts;

/// <summary>What the account's page shows.</summary>
internal sealed record AccountView(Account Account);
