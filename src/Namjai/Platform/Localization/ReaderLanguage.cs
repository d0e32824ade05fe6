using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Namjai.Platform.Localization;

/// <summary>
/// The language of whoever reads: words, dates and numbers follow it.
/// Thai readers get the Buddhist era, which is how dates are written in Thailand. English is British: its day-month-year order is what
/// readers of English in Asia and most of the world expect, and months are always written as words, so that nobody can take 1/2 for another day.
/// </summary>
internal sealed class ReaderLanguage
{
    private ReaderLanguage(string code, string cultureName, string tag)
    {
        Code = code;
        Culture = CultureInfo.GetCultureInfo(cultureName);
        Tag = tag;
    }

    public static ReaderLanguage Thai { get; } = new("th", "th-TH", "th");

    public static ReaderLanguage Chinese { get; } = new("zh", "zh-CN", "zh-Hans");

    public static ReaderLanguage English { get; } = new("en", "en-GB", "en");

    public static IReadOnlyList<ReaderLanguage> All { get; } = [Thai, Chinese, English];

    /// <summary>As on the command line: <c>th</c>, <c>zh</c>, <c>en</c>.</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    /// <summary>For <c>lang</c> in a page.</summary>
    public string Tag { get; }

    public static bool TryParse(string? code, [NotNullWhen(true)] out ReaderLanguage? language)
    {
        language = All.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }

    /// <summary>The reader's own language if we speak it, else English.</summary>
    public static ReaderLanguage NearestTo(CultureInfo culture) =>
        TryParse(culture.TwoLetterISOLanguageName, out var language) ? language : English;

    public override string ToString() => Code;
}
