using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Language.Phrases;

/// <summary>Tells which single words say something by themselves, by the lexicon of themes and feelings.</summary>
internal static class PhraseMeaning
{
    private static readonly ThemeFinder Finder = new();

    /// <summary>True if the word praises or complains by itself: "rude", "แพง", "难吃".</summary>
    public static bool IsVerdict(string word) => Terms(word).Exists(term => term.Polarity != 0);

    /// <summary>True if the word says the contrary of what the side says: "expensive" among the praise is an aside.</summary>
    public static bool IsAside(string word, bool isLow)
        => Terms(word) is { Count: > 0 } terms && terms.TrueForAll(term => isLow ? term.Polarity > 0 : term.Polarity < 0);

    /// <summary>True if the word names a theme: "parking", "พนักงาน", "前台".</summary>
    public static bool IsTheme(string word) => Terms(word).Exists(term => term is { Kind: TermKind.Theme, IsWeak: false });

    /// <summary>
    /// True if the phrase tells that somebody is pleased or not, but not of what: "disappointed", "bad experience", "非常好". Unhappy comments
    /// are full of such words, and nobody can mend anything by them.
    /// </summary>
    public static bool IsMereFeeling(IEnumerable<string> words, string phrase, WordRoles roles) =>
        words.All(word => roles.Of(word) is not WordRole.Content || Terms(word) is { Count: > 0 } terms && terms.TrueForAll(term => term.Kind != TermKind.Theme))
        && Finder.Find(phrase, WordBreaker.Break(phrase), Sentiment.Neutral).Count == 0;

    private static List<Term> Terms(string word)
    {
        var terms = ThemeLexicon.Shared.Terms;
        var state = 0;
        foreach (var c in FoldedText.Fold(word))
        {
            state = terms.Step(state, c);
            if (state == 0)
                return [];
        }

        return [.. terms.EndingAt(state)];
    }
}
