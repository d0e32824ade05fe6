namespace Namjai.Language.Phrases;

/// <summary>Tells whole phrases from fragments by their first and last words.</summary>
internal static class PhraseShape
{
    /// <summary>True if the words from one place to another (inclusive) can be a whole phrase.</summary>
    public static bool IsWhole(List<PhraseWord> words, int from, int to)
    {
        if (words[from].Role is WordRole.Joiner or WordRole.After)
            return false;
        if (words[to].Role is WordRole.Joiner or WordRole.Before or WordRole.Negator)
            return false;
        // "rude and rude" says no more than "rude".
        if (to > from && words[from].Key == words[to].Key)
            return false;
        var meaning = 0;
        for (var i = from; i <= to; i++)
        {
            if (words[i].Role == WordRole.Content)
                return to > from || words[i].Key.Length > 1;
            meaning += words[i].Role is WordRole.Plain ? 1 : 0;
        }

        return to > from && (meaning > 0 || words[from].Role == WordRole.Negator);
    }
}
