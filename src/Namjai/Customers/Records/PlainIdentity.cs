using System.Text;
using Namjai.Customers.Contracts;
using PhoneNumbers;

namespace Namjai.Customers.Records;

/// <summary>An identity in the one form in which it is kept and compared.</summary>
internal sealed record PlainIdentity(string? Email, string? Phone, string? Name, string? ExternalId)
{
    public const int LongestEmail = 254, LongestName = 200;

    public bool TellsWho => Email is not null || Phone is not null || ExternalId is not null;

    /// <param name="given">As somebody wrote it.</param>
    /// <param name="region">Two letters of the country where a number without a plus is dialled.</param>
    /// <param name="plain">The plain form.</param>
    /// <returns>What makes no sense, if anything.</returns>
    public static IdentityFault? Read(CustomerIdentity given, string region, out PlainIdentity plain)
    {
        plain = new(Blank(given.Email)?.ToLowerInvariant(), Blank(given.Phone), Blank(given.Name), Blank(given.ExternalId));
        if (plain.Email is { } email && !IsEmail(email))
            return IdentityFault.Email;
        if (plain.Name is { } name && !IsName(name))
            return IdentityFault.Name;
        if (plain.ExternalId is { } external && !IsName(external))
            return IdentityFault.ExternalId;
        if (plain.Phone is not { } phone)
            return null;
        if (E164(phone, region) is not { } number)
            return IdentityFault.Phone;
        plain = plain with { Phone = number };
        return null;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // What mail can be sent to is found out by sending; this tells an address from other words.
    private static bool IsEmail(string text) =>
        text.Length <= LongestEmail && IsLine(text) && !text.Any(char.IsWhiteSpace)
        && text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 1;

    private static bool IsName(string text) => text.Length <= LongestName && IsLine(text);

    // A lone surrogate is read as the replacement character, and neither database keeps it.
    private static bool IsLine(string text) =>
        !text.Any(char.IsControl) && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    private static string? E164(string text, string region)
    {
        if (text.Length > 40)
            return null;
        var numbers = PhoneNumberUtil.GetInstance();
        try
        {
            var number = numbers.Parse(text, region);
            return numbers.IsPossibleNumber(number) ? numbers.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
