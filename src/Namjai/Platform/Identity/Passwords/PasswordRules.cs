using Microsoft.AspNetCore.Identity;

namespace Namjai.Platform.Identity.Passwords;

/// <summary>Long enough, and not what everybody tries first. Kinds of characters aren't counted: such rules make passwords worse.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 10;

    /// <summary>Longer ones only cost time to hash.</summary>
    public const int Longest = 200;

    public const string TooLong = "PasswordTooLong";
    public const string TooCommon = "PasswordTooCommon";
    public const string LikeAddress = "PasswordLikeAddress";

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(FaultOf(password ?? "", user.Email ?? "") is { } fault
            ? IdentityResult.Failed(new IdentityError { Code = fault, Description = fault })
            : IdentityResult.Success);

    /// <summary>What is wrong beside its shortness, which the framework tells.</summary>
    public static string? FaultOf(string password, string email)
    {
        if (password.Length > Longest)
            return TooLong;
        if (CommonPasswords.Has(password))
            return TooCommon;
        var name = email.Split('@')[0];
        return password.Equals(email, StringComparison.OrdinalIgnoreCase)
            || (name.Length > 3 && password.Contains(name, StringComparison.OrdinalIgnoreCase) && password.Length - name.Length < 6)
            ? LikeAddress
            : null;
    }
}
