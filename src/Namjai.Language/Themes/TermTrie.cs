namespace Namjai.Language.Themes;

/// <summary>All terms of the lexicon by their characters, walked from any place of a text.</summary>
internal sealed class TermTrie
{
    private readonly Dictionary<long, int> _next = [];
    private readonly int[] _roots = new int[char.MaxValue + 1];
    private readonly List<Term[]> _terms = [[]];

    public int Count { get; private set; }

    public void Add(string term, Term meaning)
    {
        var state = 0;
        foreach (var c in term)
        {
            var next = Step(state, c);
            if (next == 0)
            {
                next = _terms.Count;
                _terms.Add([]);
                if (state == 0)
                    _roots[c] = next;
                else
                    _next.Add(Key(state, c), next);
            }

            state = next;
        }

        if (_terms[state].Contains(meaning))
            return;
        _terms[state] = [.. _terms[state], meaning];
        Count++;
    }

    /// <summary>The state after one more character; 0 if no term goes on so. Begin with 0.</summary>
    public int Step(int state, char c) => state == 0 ? _roots[c] : _next.GetValueOrDefault(Key(state, c));

    /// <summary>The terms that end in this state.</summary>
    public ReadOnlySpan<Term> EndingAt(int state) => _terms[state];

    private static long Key(int state, char c) => ((long)state << 16) | c;
}
