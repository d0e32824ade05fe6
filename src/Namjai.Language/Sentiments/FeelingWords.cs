using System.Collections.Frozen;
using System.Reflection;
using Namjai.Language.Texts;
using Namjai.Language.Words;

namespace Namjai.Language.Sentiments;

/// <summary>
/// Counts words of praise and blame, by the list of feelings that the themes use. The models are trained on these counts:
/// train again when the list has changed much.
/// </summary>
internal static class FeelingWords
{
    private const int LongestInWords = 6;

    // 2 is delight, 1 good, -1 bad, -2 anger; 0 is a phrase that only looks like one, and hides the words inside it.
    private static readonly FrozenDictionary<string, sbyte> Feelings = Load();
    private static readonly FrozenDictionary<string, sbyte>.AlternateLookup<ReadOnlySpan<char>> BySpan = Feelings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="normal">A text as the normalizer leaves it.</param>
    /// <param name="words">Its words.</param>
    public static (int Good, int Bad, int Delight, int Anger) Count(string normal, List<WordSpan> words)
    {
        int good = 0, bad = 0, delight = 0, anger = 0;
        for (var first = 0; first < words.Count;)
        {
            var length = 0;
            sbyte feeling = 0;
            // The longest phrase that begins here.
            for (var last = first; last < words.Count && last < first + LongestInWords; last++)
            {
                if (!BySpan.TryGetValue(normal.AsSpan(words[first].Start, words[last].Start + words[last].Length - words[first].Start), out var found)) continue;
                (feeling, length) = (found, last - first + 1);
            }
            if (feeling == 1) good++;
            else if (feeling == -1) bad++;
            else if (feeling == 2) delight++;
            else if (feeling == -2) anger++;
            first += Math.Max(length, 1);
        }
        return (good, bad, delight, anger);
    }

    private static FrozenDictionary<string, sbyte> Load()
    {
        var feelings = new Dictionary<string, sbyte>(StringComparer.Ordinal);
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Namjai.Language.Themes.Lexicon.feelings.txt")
            ?? throw new InvalidOperationException("The list of feelings is missing from the program.");
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            var marks = line.AsSpan(0, line.Length - line.AsSpan().TrimStart("+-!").Length);
            if (marks.Length == 0) continue;
            var feeling = (sbyte)(marks.Count('+') - marks.Count('-'));
            foreach (var phrase in line[marks.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var normal = TextNormalizer.Normalize(phrase);
                if (feelings.GetValueOrDefault(normal) == 0) feelings[normal] = feeling;
            }
        }
        return feelings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
