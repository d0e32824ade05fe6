using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.SignIn;

/// <summary>What the page to sign in shows.</summary>
/// <param name="ReturnPath">Where signing in leads to.</param>
internal sealed record SignInView(string ReturnPath)
{
    public string Email { get; init; } = "";

    public FormFaults Faults { get; } = new();
}
