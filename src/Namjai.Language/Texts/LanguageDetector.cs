namespace Namjai.Language.Texts;

/// <summary>Tells the language of a comment by its script, and within Latin letters by its most common words.</summary>
public static class LanguageDetector
{
    /// <summary>Thai.</summary>
    public const string Thai = "th";

    /// <summary>Chinese.</summary>
    public const string Chinese = "zh";

    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>None of the three, or nothing to tell it by.</summary>
    public const string Unknown = "und";

    /// <summary>
    /// <c>th</c>, <c>zh</c>, <c>en</c> or <c>und</c>. Thai mixed with English is Thai and Chinese mixed with English is Chinese,
    /// as customers write them; Japanese, Korean, other scripts, and other languages in Latin letters are <c>und</c>.
    /// </summary>
    public static string Detect(ReadOnlySpan<char> text)
    {
        var letters = ScriptCounts.Of(text);
        if (letters.Total == 0) return Unknown;

        // A Chinese character says about as much as three letters.
        var weight = letters.Latin + letters.Thai + (3 * (letters.Han + letters.Kana)) + (2 * letters.Hangul) + letters.Other;
        if (letters.Thai > 0 && letters.Thai * 10 >= weight && letters.Thai >= letters.Other) return Thai;
        if (letters.Other * 2 > weight || letters.Hangul * 4 > weight) return Unknown;
        if (letters.Han > 0 && 3 * (letters.Han + letters.Kana) * 4 >= weight)
            return letters.Kana * 5 > letters.Han + letters.Kana ? Unknown : Chinese;
        if (letters.Kana > 0 && letters.Kana * 6 > weight) return Unknown;
        return LatinWords.LookEnglish(text, letters) ? English : Unknown;
    }
}
