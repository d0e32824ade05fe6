using Namjai.Platform.Identity.Invitations;
using Namjai.Platform.Web.Pages;
using NodaTime;

namespace Namjai.Platform.Identity.Members;

/// <summary>Everybody at the workspace and who is invited.</summary>
internal sealed record MembersView(IReadOnlyList<Member> Members, IReadOnlyList<Invitation> Invitations)
{
    /// <summary>A workspace without an owner could never be set right again.</summary>
    public bool IsOnlyOwner(Member member) => member.Role == Role.Owner && Members.Count(one => one.Role == Role.Owner) == 1;

    public FormFaults Faults { get; } = new();

    /// <summary>The link that was made just now; it is shown this once.</summary>
    public string? NewLink { get; init; }
}

/// <summary>A colleague.</summary>
internal sealed record Member(Guid Id, string Name, string Email, Role Role, Instant JoinedAt);
