using Namjai.Language.Words;

namespace Namjai.Language.Phrases;

/// <summary>
/// Finds the whole phrases that set low-scored comments apart from high-scored ones, language by language, by the log-odds ratio with an
/// informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political Analysis 16:372-403) over phrases of one to
/// four words, each counted once per comment. Memory is bounded however many comments are added. Not safe for many threads at once.
/// </summary>
/// <param name="names">Names that are no news, such as the business's own; phrases with their words are left out.</param>
public sealed class PhraseContrast(IEnumerable<string>? names = null)
{
    /// <summary>Longer comments are read up to here.</summary>
    private const int LongestComment = 10_000;

    /// <summary>Words in a phrase at most.</summary>
    internal const int LongestPhrase = 4;

    /// <summary>Parts the words of a key.</summary>
    internal const char Separator = '\u001F';

    private readonly Dictionary<string, PhraseCounts> _languages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = WordsOf(names ?? []);
    private readonly List<PhraseWord> _words = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Counts a comment.</summary>
    /// <param name="comment">As the customer wrote it; beyond 10,000 characters nothing is counted.</param>
    /// <param name="language"><c>th</c>, <c>zh</c> or <c>en</c>; comments in another language are passed over.</param>
    /// <param name="isLow">True for a low score (or a complaint), false for a high one; leave those between out.</param>
    public void Add(string comment, string language, bool isLow)
    {
        ArgumentNullException.ThrowIfNull(comment);
        ArgumentNullException.ThrowIfNull(language);
        if (WordRoles.For(language) is not { } roles)
            return;
        if (comment.Length > LongestComment)
            comment = comment[..LongestComment];
        if (!_languages.TryGetValue(language, out var counts))
            _languages[language] = counts = new PhraseCounts();
        var words = WordBreaker.Break(comment);
        PhraseWords.Read(comment, roles.SpacesPart ? TermGlue.Join(comment, words) : words, roles, _words);
        var number = counts.Begin(isLow);
        _seen.Clear();
        foreach (var word in _words)
        {
            if (word.Key.Length > 0 && _seen.Add(word.Key))
                counts.CountWord(word.Key);
        }

        for (var from = 0; from < _words.Count; from++)
            CountFrom(comment, from, counts, number, isLow);
    }

    /// <summary>The phrases that most surely belong to one side, surest first; none that chance could explain (|z| below 1.96).</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="isLow">Which side.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below zero.</exception>
    public IReadOnlyList<ContrastPhrase> Strongest(int count, bool isLow)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return
        [
            .. _languages
                .SelectMany(language => PhraseChoice.Choose(language.Value, language.Key, count, isLow))
                .OrderByDescending(phrase => Math.Abs(phrase.Z))
                .ThenBy(phrase => phrase.Text, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    private void CountFrom(string comment, int from, PhraseCounts counts, int number, bool isLow)
    {
        // What follows "not" is not said without it.
        if (from > 0 && _words[from - 1].Role == WordRole.Negator)
            return;
        Span<char> key = stackalloc char[160];
        var length = 0;
        for (var to = from; to < _words.Count && to < from + LongestPhrase; to++)
        {
            var word = _words[to];
            if (word.Role == WordRole.Barrier || _names.Contains(word.Key) || length + word.Key.Length + 1 > key.Length)
                return;
            if (to > from)
                key[length++] = Separator;
            word.Key.CopyTo(key[length..]);
            length += word.Key.Length;
            if (!PhraseShape.IsWhole(_words, from, to))
                continue;
            counts.Count(key[..length], number, isLow, comment.AsSpan(_words[from].Start, word.End - _words[from].Start));
        }
    }

    private static HashSet<string> WordsOf(IEnumerable<string> names)
        => [.. names.SelectMany(name => WordBreaker.Break(name)
            .Where(word => word.IsWord)
            .Select(word => name.Substring(word.Start, word.Length).ToLowerInvariant()))];
}
