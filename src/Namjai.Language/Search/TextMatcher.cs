using System.Buffers;

namespace Namjai.Language.Search;

/// <summary>Finds terms in one text, and turns away what only looks like them.</summary>
internal sealed class TextMatcher(string text)
{
    /// <summary>What stands between two phrases.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create("。！？；，、…!?;\n");

    private readonly IReadOnlyList<SearchKey> _keys = SearchKeys.Of(text);
    private readonly SyllableEdges _edges = new(text);

    public IEnumerable<Highlight> Find(SearchTerm term)
    {
        for (var first = 0; first + term.Keys.Count <= _keys.Count; first++)
        {
            if (!StandsAt(term, first))
                continue;
            var (start, end) = (_keys[first].Start, _keys[first + term.Keys.Count - 1].End);
            if (!_edges.Tear(term, start, end))
                yield return new Highlight(start, end - start);
        }
    }

    private bool StandsAt(SearchTerm term, int first)
    {
        for (var index = 0; index < term.Keys.Count; index++)
        {
            if (!term.Is(_keys[first + index].Word, index))
                return false;
            if (index > 0 && !term.IsQuoted && EndsASentence(_keys[first + index - 1].End, _keys[first + index].Start))
                return false;
        }
        return true;
    }

    /// <summary>Words on both sides of a stop are not one phrase, unless somebody quotes them so.</summary>
    private bool EndsASentence(int from, int to) => text.AsSpan(from, to - from).ContainsAny(Stops);
}
