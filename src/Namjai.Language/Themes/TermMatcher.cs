namespace Namjai.Language.Themes;

/// <summary>
/// Finds the lexicon's terms in a text, each from the beginning of a word to the end of a word: Latin words by their letters,
/// short Thai terms by the words given, long Thai ones by whole syllable signs (a long term is its own proof, and new words and
/// slang upset the word breaks), Chinese ones anywhere, since they are written as unmistakable groups of characters.
/// </summary>
internal static class TermMatcher
{
    /// <summary>Thai terms of so many characters need no word break beside them.</summary>
    private const int LongThai = 7;

    public static List<TermHit> Find(TermTrie terms, FoldedText text, WordBreaks breaks)
    {
        var found = new List<TermHit>();
        var chars = text.Chars;
        for (var start = 0; start < chars.Length; start++)
        {
            if (!CanBegin(chars, start))
                continue;
            var state = 0;
            for (var end = start; end < chars.Length; end++)
            {
                state = terms.Step(state, chars[end]);
                if (state == 0)
                    break;
                var meanings = terms.EndingAt(state);
                if (meanings.Length == 0 || !CanEnd(chars, end + 1))
                    continue;
                var isWhole = IsWhole(text, breaks, start, end + 1);
                foreach (var meaning in meanings)
                {
                    // A trap is there for what the word breaks get wrong, so it doesn't hang on them.
                    if (isWhole || meaning.Kind == TermKind.Trap)
                        found.Add(new TermHit(meaning, start, end + 1));
                }
            }
        }

        return Settle(found);
    }

    /// <summary>The longest term wins over those inside it, and a trap over its theme's.</summary>
    private static List<TermHit> Settle(List<TermHit> found)
    {
        var kept = new List<TermHit>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var hidden = false;
            // Hits come by their start, so that only neighbours can hold one another.
            for (var k = i - 1; k >= 0 && !hidden && found[i].Start - found[k].Start < LongestTerm; k--)
                hidden = Hides(found[k], found[i]);
            for (var k = i + 1; k < found.Count && !hidden && found[k].Start == found[i].Start; k++)
                hidden = Hides(found[k], found[i]);
            if (!hidden)
                kept.Add(found[i]);
        }

        return kept;
    }

    private const int LongestTerm = 60;

    private static bool Hides(in TermHit longer, in TermHit hit) => longer.Term.Kind switch
    {
        TermKind.Theme => longer.Holds(hit),
        TermKind.Trap => hit.Term.Kind == TermKind.Theme && hit.Term.Theme == longer.Term.Theme && Covers(longer, hit),
        // A feeling that begins inside another is its tail: "ดีครับ" in "ไม่ค่อยดีครับ".
        TermKind.Feeling => (hit.Term.Kind != TermKind.Theme && longer.Holds(hit)) || (hit.Term.Kind == TermKind.Feeling && IsTailOf(longer, hit)),
        TermKind.Negator => hit.Term.Kind == TermKind.Negator && longer.Holds(hit),
        _ => hit.Term.Kind >= TermKind.Feeling && Covers(longer, hit) && hit.Term != longer.Term,
    };

    private static bool IsTailOf(in TermHit first, in TermHit hit) => first.Start < hit.Start && hit.Start < first.End;

    private static bool Covers(in TermHit longer, in TermHit hit) => longer.Start <= hit.Start && longer.End >= hit.End;

    private static bool CanBegin(ReadOnlySpan<char> chars, int at)
    {
        var c = chars[at];
        if (ThaiMarks.IsThai(c))
            return !ThaiMarks.LeansBack(c) && (at == 0 || !ThaiMarks.LeansForward(chars[at - 1]));
        return at == 0 || !IsLatin(c) || !IsLatin(chars[at - 1]);
    }

    private static bool CanEnd(ReadOnlySpan<char> chars, int end)
    {
        if (end == chars.Length)
            return true;
        return !ThaiMarks.LeansBack(chars[end]) && !(IsLatin(chars[end]) && IsLatin(chars[end - 1]));
    }

    private static bool IsWhole(FoldedText text, WordBreaks breaks, int start, int end)
    {
        if (!ThaiMarks.IsThai(text[start]) || end - start >= LongThai)
            return true;
        return breaks.IsBreak(text.StartOf(start)) && breaks.IsBreak(text.StartOf(end));
    }

    private static bool IsLatin(char c) => c is >= 'a' and <= 'z' or '\'' or (>= '\u00C0' and <= '\u024F');
}
