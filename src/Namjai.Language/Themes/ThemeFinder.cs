using Namjai.Language.Words;

namespace Namjai.Language.Themes;

/// <summary>
/// Finds what a comment is about by a trilingual lexicon, and how the customer feels about each theme. Safe to use from many threads.
/// </summary>
public sealed class ThemeFinder
{
    // Read when the first comment comes: commands that read none start without it.
    private readonly Lazy<ThemeLexicon> _lexicon = new(() => ThemeLexicon.Shared);

    /// <summary>
    /// The themes of a comment, each once, in the order of <see cref="Theme"/>. A theme's sentiment comes from the words of feeling
    /// in the clauses that mention it; where they disagree, the stronger side has it, and where they are even, the whole comment's
    /// own. Clauses without such words are given to <paramref name="clauseSentiment"/>.
    /// </summary>
    /// <param name="text">The comment as the customer wrote it; beyond 50,000 characters nothing is looked for.</param>
    /// <param name="words">The words of the text (start and length in UTF-16 characters), as <c>WordBreaker</c> breaks them.</param>
    /// <param name="whole">How the customer feels on the whole.</param>
    /// <param name="clauseSentiment">Judges a clause (start and length in the text) that no word of feeling decides; null to take
    /// <paramref name="whole"/> instead.</param>
    /// <exception cref="ArgumentOutOfRangeException">A word lies outside of the text.</exception>
    public IReadOnlyList<ThemeMention> Find(
        string text,
        IReadOnlyList<WordSpan> words,
        Sentiment whole,
        Func<int, int, Sentiment>? clauseSentiment = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var folded = new FoldedText(text);
        var hits = TermMatcher.Find(_lexicon.Value.Terms, folded, new WordBreaks(text, words));
        if (!hits.Exists(hit => hit.Term.Kind == TermKind.Theme))
            return [];
        var said = ClauseReader.Read(folded, hits);
        return MentionJudge.Judge(said, folded, whole, clauseSentiment);
    }
}
