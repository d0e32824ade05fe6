using Microsoft.AspNetCore.Identity;

namespace Namjai.Platform.Identity.SignIn;

/// <summary>
/// Signs in whose address and password belong together. Who asks learns no more than that: an unknown address takes as long as a wrong password, and a locked
/// account answers like both.
/// </summary>
internal sealed class CheckPassword(UserManager<Account> accounts, SignInManager<Account> signIn, IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new();
    private static string? _nobodysHash;

    public async Task<(Account? Account, SignInResult Result)> RunAsync(string email, string password)
    {
        if (await accounts.FindByEmailAsync(email) is { } account)
            return (account, await signIn.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true));
        _nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
        return (null, SignInResult.Failed);
    }
}
