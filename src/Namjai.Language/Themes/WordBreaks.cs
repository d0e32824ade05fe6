using System.Collections;
using Namjai.Language.Words;

namespace Namjai.Language.Themes;

/// <summary>Where words begin and end in a text.</summary>
internal sealed class WordBreaks
{
    private readonly BitArray _breaks;

    public WordBreaks(string text, IReadOnlyList<WordSpan> words)
    {
        _breaks = new BitArray(text.Length + 1);
        foreach (var (start, length, _) in words)
        {
            if (start < 0 || length < 0 || start + length > text.Length)
                throw new ArgumentOutOfRangeException(nameof(words), "A word lies outside of the text.");
            _breaks[start] = true;
            _breaks[start + length] = true;
        }
    }

    public bool IsBreak(int at) => _breaks[at];
}
