using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Language.Phrases;

/// <summary>
/// Joins words that are one term of the lexicon ("ที่|จอด|รถ", "性价|比"): dictionaries of Thai and Chinese words break such terms, and
/// half a term is a fragment.
/// </summary>
internal static class TermGlue
{
    public static IReadOnlyList<WordSpan> Join(string text, IReadOnlyList<WordSpan> words)
    {
        var folded = new FoldedText(text);
        var hits = TermMatcher.Find(ThemeLexicon.Shared.Terms, folded, new WordBreaks(text, words));
        var ends = new Dictionary<int, int>();
        foreach (var hit in hits)
        {
            if (hit.Term.Kind is not (TermKind.Theme or TermKind.Trap or TermKind.Feeling))
                continue;
            var start = folded.StartOf(hit.Start);
            ends[start] = Math.Max(ends.GetValueOrDefault(start), folded.StartOf(hit.End));
        }

        var joined = new List<WordSpan>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var last = i;
            if (word.IsWord && ends.TryGetValue(word.Start, out var end))
            {
                while (last + 1 < words.Count && words[last].End < end && words[last + 1].IsWord)
                    last++;
                if (words[last].End != end)
                    last = i;
            }

            joined.Add(word with { Length = words[last].End - word.Start });
            i = last;
        }

        return joined;
    }
}
