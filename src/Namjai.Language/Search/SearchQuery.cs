namespace Namjai.Language.Search;

/// <summary>
/// What somebody looks for: words that must all be there, <c>"words in quotes"</c> in just this order, and <c>-words</c> that must not. Everything else that
/// is typed is text. A database finds the candidates by their keys; <see cref="Find"/> judges them and says where the words stand.
/// </summary>
public sealed class SearchQuery
{
    private const int MostTerms = 16;
    private const int MostKeys = 64;

    private readonly List<SearchTerm> _wanted;
    private readonly List<SearchTerm> _unwanted;

    private SearchQuery(IReadOnlyList<SearchTerm> terms)
    {
        _wanted = [.. terms.Where(term => !term.IsExcluded)];
        _unwanted = [.. terms.Where(term => term.IsExcluded)];
    }

    /// <summary>True if there is no word to look for; then a database has nothing to match by.</summary>
    public bool IsEmpty => _wanted.Count == 0;

    /// <summary>Reads what was typed. Beyond 16 words, and 64 keys in one of them, nothing is looked for.</summary>
    public static SearchQuery Parse(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var terms = new List<SearchTerm>();
        foreach (var (text, quoted, excluded) in QueryParts.Of(typed))
        {
            var keys = SearchKeys.Of(text);
            if (keys.Count > 0 && terms.Count < MostTerms)
                terms.Add(new SearchTerm([.. keys.Take(MostKeys).Select(key => key.Word)], quoted, excluded));
        }
        return new SearchQuery(terms);
    }

    /// <summary>The query for what <see cref="SearchKeys.ForFts5"/> wrote: finds at least all that <see cref="Find"/> finds. Must not be empty.</summary>
    public string ForFts5() => string.Join(" AND ", Words((word, isBeginning) => $"\"{word}\"{(isBeginning ? " *" : "")}"));

    /// <summary>The query for what <see cref="SearchKeys.ForTsvector"/> wrote: finds at least all that <see cref="Find"/> finds. Must not be empty.</summary>
    public string ForTsquery() => string.Join(" & ", Words((word, isBeginning) => $"'{word}'{(isBeginning ? ":*" : "")}"));

    private IEnumerable<string> Words(Func<string, bool, string> write) =>
        _wanted.SelectMany(term => SearchPairs.OfTerm(term.Keys).Select(word => write(word, term.IsBeginning))).Distinct(StringComparer.Ordinal);

    /// <summary>Where a text says what is looked for, in order and without overlaps; null if it does not, or says what is not wanted.</summary>
    public IReadOnlyList<Highlight>? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var matcher = new TextMatcher(text);
        if (_unwanted.Exists(term => matcher.Find(term).Any()))
            return null;
        var found = new List<Highlight>();
        foreach (var term in _wanted)
        {
            var before = found.Count;
            found.AddRange(matcher.Find(term));
            if (found.Count == before)
                return null;
        }
        return Merge(found);
    }

    private static List<Highlight> Merge(List<Highlight> found)
    {
        var merged = new List<Highlight>(found.Count);
        foreach (var next in found.OrderBy(highlight => highlight.Start))
        {
            if (merged is [.., var last] && next.Start <= last.End)
                merged[^1] = last with { Length = Math.Max(last.End, next.End) - last.Start };
            else
                merged.Add(next);
        }
        return merged;
    }
}
