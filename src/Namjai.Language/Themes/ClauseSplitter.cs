namespace Namjai.Language.Themes;

/// <summary>Parts a comment at punctuation, line breaks, the spaces of Thai, and words like "but".</summary>
internal static class ClauseSplitter
{
    private const string Hard = ".!?;。！？；…~～|•\"“”()（）[]【】*";
    private const string Soft = ",，:：、";

    public static List<Clause> Split(FoldedText text, List<TermHit> hits)
    {
        var clauses = new List<Clause>();
        var start = 0;
        var nextHit = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (nextHit < hits.Count && hits[nextHit].Start < i)
                nextHit++;
            var isContrast = false;
            for (var h = nextHit; h < hits.Count && hits[h].Start == i; h++)
                isContrast |= hits[h].Term.Kind == TermKind.Contrast;
            if (isContrast && i > start)
            {
                Close(clauses, text, ref start, i, i, softly: false);
                continue;
            }

            var kind = BreakAt(text, i);
            if (kind != Break.None)
                Close(clauses, text, ref start, i, i + 1, kind == Break.Soft);
        }

        Close(clauses, text, ref start, text.Length, text.Length, softly: false);
        return clauses;
    }

    private enum Break
    {
        None,
        Soft,
        Hard,
    }

    private static Break BreakAt(FoldedText text, int i)
    {
        var c = text[i];
        if (c == ' ')
        {
            var beforeThai = i > 0 && ThaiMarks.IsThai(text[i - 1]);
            var afterThai = i + 1 < text.Length && ThaiMarks.IsThai(text[i + 1]);
            return beforeThai && afterThai ? Break.Soft : Break.None;
        }

        if (Hard.Contains(c, StringComparison.Ordinal) || char.IsSurrogate(c))
            return Break.Hard;
        return Soft.Contains(c, StringComparison.Ordinal) ? Break.Soft : Break.None;
    }

    private static void Close(List<Clause> clauses, FoldedText text, ref int start, int end, int next, bool softly)
    {
        while (start < end && text[start] is (' ' or '\n'))
            start++;
        while (end > start && text[end - 1] is (' ' or '\n'))
            end--;
        if (end > start)
            clauses.Add(new Clause(start, end, softly));
        else if (!softly && clauses.Count > 0)
            clauses[^1] = clauses[^1] with { EndsSoftly = false };
        start = next;
    }
}
