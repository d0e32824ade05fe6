using Namjai.Language.Phrases;

namespace Namjai.Understand.Reports.Findings;

/// <summary>Whole phrases that set low answers apart from high ones.</summary>
internal static class ContrastPhrases
{
    private const int Shown = 12;

    public static (IReadOnlyList<PhraseFinding> Low, IReadOnlyList<PhraseFinding> High) Of(PhraseContrast phrases) =>
        (Strongest(phrases, isLow: true), Strongest(phrases, isLow: false));

    private static IReadOnlyList<PhraseFinding> Strongest(PhraseContrast phrases, bool isLow) =>
        [.. phrases.Strongest(Shown, isLow).Select(found => new PhraseFinding(found.Text, found.Language, found.InLow, found.InHigh, found.Z))];
}
