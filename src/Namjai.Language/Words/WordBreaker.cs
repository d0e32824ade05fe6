using Icu;

namespace Namjai.Language.Words;

/// <summary>
/// Cuts Thai, Chinese and English text into words (Unicode UAX 29 with ICU's dictionaries for Thai and Chinese).
/// Nothing is lost: the pieces joined are the text, spaces and line breaks included. May be called from any thread.
/// </summary>
public static class WordBreaker
{
    // An ICU iterator belongs to one thread, and making one costs far more than a comment does.
    [ThreadStatic]
    private static BreakIterator? _iterator;

    /// <summary>The pieces of <paramref name="text"/> in order; empty for an empty text.</summary>
    public static IReadOnlyList<WordSpan> Break(string text)
    {
        var words = new List<WordSpan>();
        Break(text, words);
        return words;
    }

    /// <summary>Like <see cref="Break(string)"/>, into a list that is emptied first and may be used again and again.</summary>
    public static void Break(string text, List<WordSpan> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        words.Clear();
        if (text.Length == 0) return;

        _iterator ??= BreakIterator.CreateWordInstance(new Locale("th"));
        _iterator.SetText(text);
        var start = 0;
        foreach (var end in _iterator.Boundaries)
        {
            if (end <= start) continue;
            words.Add(new WordSpan(start, end - start, HoldsLetterOrDigit(text, start, end)));
            start = end;
        }
        if (start < text.Length)
            words.Add(new WordSpan(start, text.Length - start, HoldsLetterOrDigit(text, start, text.Length)));
    }

    private static bool HoldsLetterOrDigit(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            if (char.IsSurrogate(c))
            {
                // Rare Chinese characters live beyond the first plane, and so do emoji.
                if (at + 1 < end && char.IsSurrogatePair(c, text[at + 1]) && char.IsLetterOrDigit(text, at)) return true;
            }
            else if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }
        return false;
    }
}
