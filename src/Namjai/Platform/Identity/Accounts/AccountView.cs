using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Accounts;

/// <summary>What the account's page shows.</summary>
/// <param name="Places">The workspaces that the account belongs to.</param>
internal sealed record AccountView(Account Account, IReadOnlyList<Place> Places)
{
    public FormFaults Faults { get; } = new();

    /// <summary>Whether something was just done.</summary>
    public bool IsSaved { get; init; }

    /// <summary>The second step while it is being set up: what an authenticator is told.</summary>
    public string? NewSecret { get; init; }

    public IReadOnlyList<Microsoft.AspNetCore.Identity.UserPasskeyInfo> Passkeys { get; init; } = [];

    /// <summary>Shown once, when the second step is switched on.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; init; } = [];
}

/// <summary>A workspace that a person belongs to.</summary>
internal sealed record Place(Guid Id, string Name);
