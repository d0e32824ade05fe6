using Namjai.Platform.Localization;

namespace Namjai.Platform.Identity.Invitations;

/// <summary>Words of being invited.</summary>
[WordPerMember(typeof(Role), "As")]
internal sealed class InvitationWords;
