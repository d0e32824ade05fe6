using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Passwords;

/// <summary>Tells in the reader's language what speaks against an account, each by its field.</summary>
internal sealed class AccountFaults(IStringLocalizer<PasswordWords> words)
{
    private const int LongestEmail = 250;

    public void CheckEmail(string email, FormFaults faults)
    {
        if (email.Length > LongestEmail || !MailAddress.TryCreate(email, out var address) || address.Address != email)
            faults.Add("email", words.Say("EmailInvalid"));
    }

    public void Tell(IdentityResult result, FormFaults faults)
    {
        foreach (var code in result.Errors.Select(error => error.Code))
        {
            switch (code)
            {
                case nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName):
                    faults.Add("email", words.Say("EmailTaken"));
                    break;
                case nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName):
                    faults.Add("email", words.Say("EmailInvalid"));
                    break;
                case nameof(IdentityErrorDescriber.PasswordTooShort):
                    faults.Add("password", words.Say("PasswordTooShort"));
                    break;
                case PasswordRules.TooLong or PasswordRules.TooCommon or PasswordRules.LikeAddress:
                    faults.Add("password", words.Say(code));
                    break;
                case nameof(IdentityErrorDescriber.PasswordMismatch):
                    faults.Add("current", words.Say("PasswordWrong"));
                    break;
                default:
                    faults.Add("", words.Say("NotPossible"));
                    break;
            }
        }
    }
}
