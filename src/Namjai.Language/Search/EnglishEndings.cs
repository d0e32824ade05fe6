using System.Buffers;

namespace Namjai.Language.Search;

/// <summary>
/// Cuts the endings that English gives its words, so that "waiting", "waits" and "wait" are one key. What is left need not be a word:
/// texts and queries are cut alike. Words of other languages are cut alike too, and found all the same.
/// </summary>
internal static class EnglishEndings
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Cut(string word)
    {
        if (word.Length < 4 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return word.Length == 3 && word[^1] == 'y' ? word[..^1] + 'i' : word;
        var stem = CutVerb(CutPlural(word));
        if (stem.Length > 3 && stem[^1] == 'e' && stem[^2] != 'e')
            return stem[..^1];
        if (stem.Length > 2 && stem[^1] == 'y' && !IsVowel(stem[^2]))
            return stem[..^1] + 'i';
        return stem.Length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1]) ? stem[..^1] : stem;
    }

    private static string CutPlural(string word)
    {
        if (word[^1] != 's' || word[^2] == 's')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + 'y';
        return EndsWithAny(word, "sses", "shes", "ches", "xes", "zes") ? word[..^2] : word[..^1];
    }

    private static string CutVerb(string word)
    {
        var left = word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word;
        return left.Length >= 3 && left.AsSpan().ContainsAny(Vowels) ? left : word;
    }

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsVowel(char c) => Vowels.Contains(c);
}
