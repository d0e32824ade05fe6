using System.Security.Cryptography;

namespace Namjai.Listen.Surveys;

/// <summary>What stands in a survey's public link: ten letters and digits that nobody guesses, none of which is taken for another on paper.</summary>
internal static class SurveyKey
{
    public const int Length = 10;

    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Whether it can be a key at all; what can't is not looked for.</summary>
    public static bool IsKey(string? text) => text is { Length: Length } && text.All(char.IsAsciiLetterOrDigit);

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);
}
