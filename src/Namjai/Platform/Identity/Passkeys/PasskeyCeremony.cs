using Microsoft.AspNetCore.Identity;

namespace Namjai.Platform.Identity.Passkeys;

/// <summary>What a browser hands in; one that was never asked, or asked too long ago, is refused like a wrong one.</summary>
internal static class PasskeyCeremony
{
    public static async Task<PasskeyAttestationResult?> AttestAsync(SignInManager<Account> signIn, string credential)
    {
        try
        {
            return credential.Length == 0 ? null : await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static async Task<PasskeyAssertionResult<Account>?> AssertAsync(SignInManager<Account> signIn, string credential)
    {
        try
        {
            return credential.Length == 0 ? null : await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
