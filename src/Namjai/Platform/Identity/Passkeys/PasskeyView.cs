using Microsoft.AspNetCore.Identity;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Passkeys;

/// <summary>What the pages to add and to remove a passkey show.</summary>
/// <param name="Kept">The passkeys that there are.</param>
internal sealed record PasskeyView(Account Account, IReadOnlyList<UserPasskeyInfo> Kept)
{
    /// <summary>More than anybody has devices.</summary>
    public const int Most = 20;

    public const int LongestName = 60;

    /// <summary>As it was typed.</summary>
    public string Name { get; init; } = "";

    /// <summary>The one that is to be removed.</summary>
    public UserPasskeyInfo? Chosen { get; init; }

    public bool IsFull => Kept.Count >= Most;

    public FormFaults Faults { get; } = new();
}
