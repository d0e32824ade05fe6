using System.Globalization;
using System.Text;

namespace Namjai.Language.Search;

/// <summary>
/// Single characters are too common to look for one by one, so neighbours are kept as pairs too. A database then needs no positions: texts that hold all pairs of a
/// word nearly always hold the word, and the text itself decides.
/// </summary>
internal static class SearchPairs
{
    /// <summary>What a text is kept under: each key, and each pair of single characters side by side.</summary>
    public static IReadOnlyCollection<string> OfText(IReadOnlyList<SearchKey> keys)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < keys.Count; at++)
        {
            words.Add(keys[at].Word);
            if (at > 0 && AreNeighbours(keys[at - 1].Word, keys[at].Word))
                words.Add(keys[at - 1].Word + keys[at].Word);
        }
        return words;
    }

    /// <summary>What every text with these keys in a row is kept under, the rarest that say so.</summary>
    public static IReadOnlyCollection<string> OfTerm(IReadOnlyList<string> keys)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < keys.Count; at++)
        {
            var afterPair = at > 0 && AreNeighbours(keys[at - 1], keys[at]);
            if (afterPair)
                words.Add(keys[at - 1] + keys[at]);
            else if (at + 1 == keys.Count || !AreNeighbours(keys[at], keys[at + 1]))
                words.Add(keys[at]);
        }
        return words;
    }

    private static bool AreNeighbours(string one, string next) => IsCharacter(one) && IsCharacter(next);

    private static bool IsCharacter(string key) =>
        !char.IsAscii(key[0]) && Rune.DecodeFromUtf16(key, out var first, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(first) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;
}
