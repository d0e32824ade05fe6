namespace Namjai.Language.Themes;

/// <summary>Which Thai characters can't stand at the beginning or the end of a written syllable.</summary>
internal static class ThaiMarks
{
    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    /// <summary>Vowels and signs above or below, which belong to the consonant before.</summary>
    public static bool IsMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    /// <summary>True if the character leans on the one before it.</summary>
    public static bool LeansBack(char c) => IsMark(c) || c is 'ะ' or 'า' or 'ำ' or 'ๅ';

    /// <summary>True if the character is written before the consonant it belongs to.</summary>
    public static bool LeansForward(char c) => c is >= 'เ' and <= 'ไ';
}
