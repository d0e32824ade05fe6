using System.Runtime.InteropServices;

namespace Namjai.Language.Themes;

/// <summary>What one clause says of one theme.</summary>
/// <param name="Theme">What it is about.</param>
/// <param name="Clause">Where it is said.</param>
/// <param name="Score">Below zero if it complains, above if it praises, null if its words don't say.</param>
/// <param name="IsSure">False if nothing but weak terms names the theme, so that it counts only with a score.</param>
internal readonly record struct Saying(Theme Theme, Clause Clause, int? Score, bool IsSure);

/// <summary>Reads what each clause of a comment says of each theme.</summary>
internal static class ClauseReader
{
    /// <summary>A clause with no more than so many characters beside its theme only names it: "ambience:", "味道嘛".</summary>
    private const int Bare = 4;

    public static List<Saying> Read(FoldedText text, List<TermHit> hits)
    {
        var sayings = new List<Saying>();
        var clauses = ClauseSplitter.Split(text, hits);
        var all = CollectionsMarshal.AsSpan(hits);
        var waiting = 0;
        var from = 0;
        for (var c = 0; c < clauses.Count; c++)
        {
            var clause = clauses[c];
            while (from < all.Length && all[from].Start < clause.Start)
                from++;
            var to = from;
            while (to < all.Length && all[to].Start < clause.End)
                to++;
            waiting = ReadOne(text, all[from..to], clause, sayings, waiting);
            from = to;
        }

        sayings.RemoveAll(saying => saying is { IsSure: false, Score: null });
        return sayings;
    }

    /// <returns>How many of the last sayings wait for the next clause to say more.</returns>
    private static int ReadOne(FoldedText text, ReadOnlySpan<TermHit> hits, Clause clause, List<Saying> sayings, int waiting)
    {
        Span<int?> scores = hits.Length <= 64 ? stackalloc int?[hits.Length] : new int?[hits.Length];
        scores.Clear();
        var sum = ClauseFeelings.Judge(hits, text, scores);
        var first = sayings.Count;
        var beside = clause.End - clause.Start;
        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].Term.Kind != TermKind.Theme)
                continue;
            beside -= hits[i].Length;
            Add(sayings, first, new Saying(hits[i].Term.Theme, clause, scores[i], !hits[i].Term.IsWeak));
        }

        if (waiting > 0 && sum is not null)
        {
            for (var i = first - waiting; i < first; i++)
                sayings[i] = sayings[i] with { Score = sum, Clause = sayings[i].Clause with { End = clause.End } };
        }

        if (sum is not null || !clause.EndsSoftly)
            return 0;
        if (sayings.Count == first)
            return 0;
        return beside <= Bare ? waiting + sayings.Count - first : 0;
    }

    private static void Add(List<Saying> sayings, int first, Saying saying)
    {
        for (var i = first; i < sayings.Count; i++)
        {
            if (sayings[i].Theme != saying.Theme)
                continue;
            var score = saying.Score is { } more ? (sayings[i].Score ?? 0) + more : sayings[i].Score;
            sayings[i] = sayings[i] with { Score = score, IsSure = sayings[i].IsSure || saying.IsSure };
            return;
        }

        sayings.Add(saying);
    }
}
