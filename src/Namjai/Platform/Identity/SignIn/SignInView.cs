using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.SignIn;

/// <summary>What the pages to sign in show.</summary>
/// <param name="ReturnPath">Where signing in leads to.</param>
internal sealed record SignInView(string ReturnPath)
{
    public string Email { get; init; } = "";

    /// <summary>A sealed form that came when the session was over; it goes on once its sender has signed in.</summary>
    public string? Kept { get; init; }

    public FormFaults Faults { get; } = new();
}
