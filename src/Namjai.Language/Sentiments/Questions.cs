namespace Namjai.Language.Sentiments;

/// <summary>Tells Chinese and English questions, for which there is nothing to train on, by how they end.</summary>
internal static class Questions
{
    /// <summary>True if at least half of the sentences end as questions do.</summary>
    /// <param name="normal">A text as the normalizer leaves it.</param>
    public static bool Asks(string normal)
    {
        int sentences = 0, asking = 0;
        var start = 0;
        for (var at = 0; at <= normal.Length; at++)
        {
            if (at < normal.Length && normal[at] is not ('.' or '!' or '?' or '\n')) continue;
            if (HoldsLetter(normal.AsSpan(start, at - start)))
            {
                sentences++;
                if ((at < normal.Length && normal[at] == '?') || EndsAsQuestion(normal.AsSpan(start, at - start))) asking++;
            }
            start = at + 1;
        }
        return asking > 0 && asking * 2 >= sentences;
    }

    private static bool EndsAsQuestion(ReadOnlySpan<char> sentence)
    {
        var trimmed = sentence.Trim();
        return trimmed.EndsWith("吗") || trimmed.StartsWith("请问");
    }

    private static bool HoldsLetter(ReadOnlySpan<char> sentence)
    {
        foreach (var c in sentence)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }
        return false;
    }
}
