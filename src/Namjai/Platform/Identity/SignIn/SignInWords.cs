namespace Namjai.Platform.Identity.SignIn;

/// <summary>Words of signing in and out.</summary>
internal sealed class SignInWords;
