using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Invitations;

/// <summary>An invitation as its guest sees it, with what was typed.</summary>
internal sealed record InvitationView(string Token, Role Role, string Business, string Name, string Email, FormFaults Faults);
