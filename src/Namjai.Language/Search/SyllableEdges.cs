using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Language.Search;

/// <summary>
/// Tells a Thai word from its letters inside another word: ยา (medicine) is not meant by ยาว (long). An edge is good where the breaker cuts the text; where it does not,
/// because it took a compound for one word or lost its way in somebody's spelling, a written syllable must end there.
/// </summary>
internal sealed class SyllableEdges(string text)
{
    /// <summary>Words of so many syllables hardly ever come about by chance.</summary>
    private const int TooLongForChance = 3;

    private WordBreaks? _breaks;

    public bool Tear(SearchTerm term, int start, int end)
    {
        if (!ThaiMarks.IsThai(text[start]) && !ThaiMarks.IsThai(text[end - 1]))
            return false;
        var isShort = term.Keys.Count(IsConsonant) < TooLongForChance;
        return !IsGood(start, isShort) || !IsGood(end, isShort);
    }

    private static bool IsConsonant(string key) => key[0] is >= 'ก' and <= 'ฮ';

    private bool IsGood(int at, bool isShort) =>
        at <= 0 || at >= text.Length || !ThaiMarks.IsThai(text[at]) || !ThaiMarks.IsThai(text[at - 1]) || EndsAWord(text[at - 1])
        || (IsEdge(at) && !(isShort && IsBare(at))) || IsBreak(at);

    /// <summary>Said twice (ๆ) or cut short (ฯ): no word goes on after that, whatever the breaker thinks.</summary>
    private static bool EndsAWord(char c) => c is 'ๆ' or 'ฯ';

    private bool IsBreak(int at) => (_breaks ??= new WordBreaks(text, WordBreaker.Break(text))).IsBreak(at);

    private bool IsEdge(int at) => !ThaiMarks.LeansBack(text[at]) && !ThaiMarks.LeansForward(text[at - 1]);

    /// <summary>True if a consonant without a vowel stands here, which may close the syllable before it.</summary>
    private bool IsBare(int at) =>
        text[at] is >= 'ก' and <= 'ฮ' && !(at + 1 < text.Length && ThaiMarks.LeansBack(text[at + 1]));
}
