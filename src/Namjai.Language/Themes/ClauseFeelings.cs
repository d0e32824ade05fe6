namespace Namjai.Language.Themes;

/// <summary>
/// Says how each theme term of a clause is spoken of. A word of feeling goes to the nearest theme term: the one before it, or, where
/// the clause begins with the feeling ("good food bad service"), the one after it. Terms left with none share what the clause says.
/// A negator turns the next feeling round.
/// </summary>
internal static class ClauseFeelings
{
    /// <summary>How far a negator reaches, in characters: "不是很好吃", "not really that good".</summary>
    private const int HanReach = 4;
    private const int LetterReach = 16;

    /// <param name="hits">The hits of the clause in order.</param>
    /// <param name="text">The comment.</param>
    /// <param name="scores">One for each hit; for theme terms, below zero if complained of, above if praised, null if nothing is said.</param>
    /// <returns>What the clause says in all, null if it says neither good nor bad.</returns>
    public static int? Judge(ReadOnlySpan<TermHit> hits, FoldedText text, Span<int?> scores)
    {
        Span<int> feelings = hits.Length <= 128 ? stackalloc int[hits.Length] : new int[hits.Length];
        var sum = 0;
        var ofFeelings = 0;
        var any = false;
        var anyFeeling = false;
        for (var i = 0; i < hits.Length; i++)
        {
            feelings[i] = hits[i].Term.Polarity;
            if (feelings[i] == 0)
                continue;
            if (IsNegated(hits, i, text))
                feelings[i] = -feelings[i];
            any = true;
            sum += feelings[i];
            if (hits[i].Term.Kind != TermKind.Feeling)
                continue;
            anyFeeling = true;
            ofFeelings += feelings[i];
        }

        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].Term.Kind == TermKind.Theme && feelings[i] != 0)
                scores[i] = feelings[i];
        }

        Share(hits, feelings, scores);
        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].Term.Kind != TermKind.Theme)
                continue;
            // What a theme term says of its own theme says nothing of a thing merely named.
            if (hits[i].Term.IsWeak)
                scores[i] ??= anyFeeling ? ofFeelings : null;
            else
                scores[i] ??= any ? sum : IsDenied(hits, i) ? -1 : null;
        }

        return any ? sum : null;
    }

    private static void Share(ReadOnlySpan<TermHit> hits, ReadOnlySpan<int> feelings, Span<int?> scores)
    {
        var feelingFirst = false;
        foreach (var hit in hits)
        {
            if (hit.Term.Kind is TermKind.Theme or TermKind.Feeling)
            {
                feelingFirst = hit.Term.Kind == TermKind.Feeling;
                break;
            }
        }

        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].Term.Kind != TermKind.Feeling || feelings[i] == 0)
                continue;
            var nearest = feelingFirst ? Seek(hits, i, 1) : Seek(hits, i, -1);
            if (nearest < 0)
                nearest = feelingFirst ? Seek(hits, i, -1) : Seek(hits, i, 1);
            // Two themes in the same words ("room service") share the feeling.
            for (var k = 0; nearest >= 0 && k < hits.Length; k++)
            {
                if (hits[k].Term.Kind == TermKind.Theme && hits[k].Start == hits[nearest].Start)
                    scores[k] = (scores[k] ?? 0) + feelings[i];
            }
        }
    }

    private static int Seek(ReadOnlySpan<TermHit> hits, int from, int step)
    {
        for (var k = from + step; k >= 0 && k < hits.Length; k += step)
        {
            if (hits[k].Term.Kind == TermKind.Theme)
                return k;
        }

        return -1;
    }

    /// <summary>"No parking", "没有停车位", "ไม่มีที่จอดรถ" are complaints; "no queue" and "no extra charge" are not.</summary>
    private static bool IsDenied(ReadOnlySpan<TermHit> hits, int at)
        => at > 0
            && hits[at].Term.Theme is not (Theme.Waiting or Theme.Price or Theme.Payment or Theme.Returns)
            && hits[at - 1].Term.Kind == TermKind.Negator
            && hits[at].Start - hits[at - 1].End is (0 or 1);

    /// <summary>"不便宜" holds its own negation, and "一点也不" only strengthens it.</summary>
    private static bool BeginsWithNo(FoldedText text, in TermHit hit) => text[hit.Start] is '不' or '没' or '无' or '未';

    private static bool IsNegated(ReadOnlySpan<TermHit> hits, int at, FoldedText text)
    {
        var reach = text[hits[at].Start] is >= '\u3400' and <= '\u9FFF' ? HanReach : LetterReach;
        var negated = false;
        var nearest = hits[at].Start;
        for (var k = at - 1; k >= 0; k--)
        {
            if (hits[at].Start - hits[k].End > reach)
                break;
            if (hits[k].Term.Kind == TermKind.Negator)
            {
                // "不是很" may share its last character with the feeling; two negators that share one are one.
                var shares = hits[k].End > hits[at].Start;
                if (hits[k].Start < nearest && (shares ? !BeginsWithNo(text, hits[at]) : nearest == hits[at].Start || hits[k].End <= nearest))
                {
                    negated = !negated;
                    nearest = hits[k].Start;
                }
            }
            else if (hits[k].End > hits[at].Start)
            {
                continue;
            }
            else if (hits[k].Term.Polarity != 0)
                break;
        }

        return negated;
    }
}
