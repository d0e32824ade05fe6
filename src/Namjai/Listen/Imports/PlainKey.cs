using System.Globalization;
using System.Text;

namespace Namjai.Listen.Imports;

/// <summary>What is compared when people write the same thing in many ways.</summary>
internal static class PlainKey
{
    /// <summary>Letters, marks and digits alone, in lower case, full-width forms and other digits made plain.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Plain(text))
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }

    /// <summary>Thai, full-width and any other decimal digits as 0 to 9; all else as it stands.</summary>
    public static string PlainDigits(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var digit = c < 0x80 ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit >= 0)
                plain.Append((char)('0' + digit));
            else
                plain.Append(c);
        }
        return plain.ToString();
    }

    /// <summary>Full-width letters and signs as plain ones too.</summary>
    public static string Plain(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        try
        {
            return PlainDigits(text).Replace("½", ".5", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC)
                .Replace("\u0E4D\u0E32", "ำ", StringComparison.Ordinal); // which the normal form takes apart
        }
        catch (ArgumentException)
        {
            return text; // a lone surrogate can't be normalised
        }
    }

    /// <summary>The words of a heading in lower case; "reviewDate" and "review_date" are two.</summary>
    public static IReadOnlyList<string> Words(string heading)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var previous = ' ';
        foreach (var c in Plain(heading))
        {
            if (word.Length > 0 && (!IsPartOfWord(c) || (char.IsUpper(c) && char.IsLower(previous))))
            {
                words.Add(word.ToString());
                word.Clear();
            }
            if (IsPartOfWord(c))
                word.Append(char.ToLowerInvariant(c));
            previous = c;
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    private static bool IsPartOfWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
