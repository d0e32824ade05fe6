namespace Namjai.Language.Themes;

/// <summary>Makes one mention of all that the clauses say of a theme.</summary>
internal static class MentionJudge
{
    /// <summary>One clause never outweighs two that say the contrary strongly.</summary>
    private const int StrongestClause = 2;

    public static IReadOnlyList<ThemeMention> Judge(
        List<Saying> sayings,
        FoldedText text,
        Sentiment whole,
        Func<int, int, Sentiment>? clauseSentiment)
    {
        var mentions = new List<ThemeMention>();
        foreach (var theme in Enum.GetValues<Theme>())
        {
            var sum = 0;
            var spoken = false;
            var first = -1;
            for (var i = 0; i < sayings.Count; i++)
            {
                if (sayings[i].Theme != theme)
                    continue;
                first = first < 0 ? i : first;
                spoken |= sayings[i].Score is not null;
                sum += Math.Clamp(sayings[i].Score ?? 0, -StrongestClause, StrongestClause);
            }

            if (first < 0)
                continue;
            var chosen = spoken ? Strongest(sayings, theme, Math.Sign(sum), first) : first;
            var (start, length) = SpanOf(sayings[chosen].Clause, text);
            var sentiment = (spoken, sum) switch
            {
                (true, < 0) => Sentiment.Negative,
                (true, > 0) => Sentiment.Positive,
                (true, _) => whole,
                _ => clauseSentiment?.Invoke(start, length) ?? whole,
            };
            mentions.Add(new ThemeMention(theme, sentiment, start, length));
        }

        return mentions;
    }

    private static int Strongest(List<Saying> sayings, Theme theme, int sign, int first)
    {
        var best = first;
        var bestScore = int.MinValue;
        for (var i = first; i < sayings.Count; i++)
        {
            if (sayings[i].Theme != theme || sayings[i].Score is not { } score)
                continue;
            var weight = sign == 0 ? Math.Abs(score) : score * sign;
            if (weight > bestScore)
                (best, bestScore) = (i, weight);
        }

        return best;
    }

    private static (int Start, int Length) SpanOf(Clause clause, FoldedText text)
    {
        var start = text.StartOf(clause.Start);
        var end = text.StartOf(clause.End);
        // What was folded away after the clause (spaces, letters drawn out) is no part of it unless it is a letter.
        while (end > start && char.IsWhiteSpace(text.Original[end - 1]))
            end--;
        return (start, end - start);
    }
}
