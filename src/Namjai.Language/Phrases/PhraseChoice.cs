namespace Namjai.Language.Phrases;

/// <summary>Chooses the phrases worth showing of all that were counted.</summary>
internal static class PhraseChoice
{
    /// <summary>A phrase in fewer comments is an anecdote.</summary>
    private const int FewestComments = 3;

    /// <summary>Two-sided 5 %.</summary>
    private const double SurestByChance = 1.96;

    /// <summary>How many comments the prior weighs: what is known of a phrase before the two sides are told apart.</summary>
    private const double PriorComments = 100;

    /// <summary>A phrase within a longer one is dropped if the longer one accounts for this share of it.</summary>
    private const double NearlyTheSame = 0.6;

    /// <summary>A word that the lexicon doesn't know is shown alone if so many comments have it...</summary>
    private const int FewestAlone = 5;

    /// <summary>... and nearly all of them are of one side.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>Words of a phrase stand together at least this many times as often as chance would have it (log, per joint).</summary>
    private const double LeastCohesion = 0.4;

    private readonly record struct Candidate(string[] Words, PhraseTally Tally, double Z);

    public static List<ContrastPhrase> Choose(PhraseCounts counts, string language, int count, bool isLow)
    {
        if (counts.Low == 0 || counts.High == 0)
            return [];
        var side = isLow ? 1 : -1;
        var candidates = new List<Candidate>();
        foreach (var (key, tally) in counts.Phrases)
        {
            var own = Own(tally, isLow);
            if (own < FewestComments)
                continue;
            var z = LogOddsZ(tally, counts);
            if (z * side >= SurestByChance)
                candidates.Add(new Candidate(key.Split(PhraseContrast.Separator), tally, z));
        }

        candidates.RemoveAll(candidate => !Coheres(candidate, counts) || !SaysSomething(candidate, language, isLow));
        var within = CountsOfLonger(candidates, isLow);
        candidates.RemoveAll(candidate => within.TryGetValue(KeyOf(candidate.Words), out var longer)
            && (longer >= NearlyTheSame * Own(candidate.Tally, isLow) || IsBareName(candidate)));
        candidates.Sort((one, other) => Math.Abs(one.Z) != Math.Abs(other.Z)
            ? Math.Abs(other.Z).CompareTo(Math.Abs(one.Z))
            : string.CompareOrdinal(one.Tally.Surface, other.Tally.Surface));
        return [.. Unlike(candidates, language, count).Select(chosen
            => new ContrastPhrase(chosen.Tally.Surface, language, chosen.Tally.Low, chosen.Tally.High, chosen.Z))];
    }

    private static int Own(PhraseTally tally, bool isLow) => isLow ? tally.Low : tally.High;

    /// <summary>A word alone must mean something by itself, or be said by hardly anybody on the other side.</summary>
    private static bool SaysSomething(Candidate candidate, string language, bool isLow)
    {
        // Chinese words that the dictionary doesn't know come as single characters.
        var isOneWord = candidate.Words.Length == 1 || (language == "zh" && candidate.Words.All(part => part.Length == 1));
        if (!isOneWord)
            return true;
        var word = string.Concat(candidate.Words);
        if (PhraseMeaning.IsAside(word, isLow))
            return false;
        if (PhraseMeaning.IsVerdict(word) || PhraseMeaning.IsTheme(word))
            return true;
        var own = Own(candidate.Tally, isLow);
        return own >= FewestAlone && own >= NearlyAll * candidate.Tally.Total && word.Length >= (language == "zh" ? 2 : 4);
    }

    /// <summary>A thing merely named gives way to any longer phrase that says what was the matter with it.</summary>
    private static bool IsBareName(Candidate candidate) => candidate.Words is [var word] && !PhraseMeaning.IsVerdict(word);

    private static double LogOddsZ(PhraseTally tally, PhraseCounts counts)
    {
        var prior = PriorComments * tally.Total / counts.Comments;
        var low = tally.Low + prior;
        var high = tally.High + prior;
        var logOdds = Math.Log(low / (counts.Low + PriorComments - low)) - Math.Log(high / (counts.High + PriorComments - high));
        return double.IsFinite(logOdds) ? logOdds / Math.Sqrt((1 / low) + (1 / high)) : 0;
    }

    private static bool Coheres(Candidate candidate, PhraseCounts counts)
    {
        if (candidate.Words.Length == 1)
            return true;
        var information = Math.Log((double)candidate.Tally.Total / counts.Comments);
        foreach (var word in candidate.Words)
            information -= Math.Log((double)Math.Max(1, counts.CountOf(word)) / counts.Comments);
        return information / (candidate.Words.Length - 1) >= LeastCohesion;
    }

    private static Dictionary<string, int> CountsOfLonger(List<Candidate> candidates, bool isLow)
    {
        var within = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (words, tally, _) in candidates)
        {
            var own = Own(tally, isLow);
            for (var length = 1; length < words.Length; length++)
            {
                for (var from = 0; from + length <= words.Length; from++)
                {
                    var key = KeyOf(words.AsSpan(from, length));
                    within[key] = Math.Max(within.GetValueOrDefault(key), own);
                }
            }
        }

        return within;
    }

    /// <summary>Goes down the list and passes over what says the same again in other words of the same phrase, or nothing but a feeling.</summary>
    private static List<Candidate> Unlike(List<Candidate> candidates, string language, int count)
    {
        var roles = WordRoles.For(language)!;
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (chosen.Count == count)
                break;
            if (!chosen.Exists(other => IsAlike(candidate.Words, other.Words) || IsWithin(candidate.Tally.Surface, other.Tally.Surface))
                && !PhraseMeaning.IsMereFeeling(candidate.Words, candidate.Tally.Surface, roles))
                chosen.Add(candidate);
        }

        return chosen;
    }

    /// <summary>"很差" and "很差了" say the same; "味道不错" says more than "不错".</summary>
    private static bool IsWithin(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter[0] > '\u0E00'
            && longer.Contains(shorter, StringComparison.Ordinal)
            && (PhraseMeaning.IsTheme(shorter) || !PhraseMeaning.IsTheme(longer));
    }

    private static bool IsAlike(string[] one, string[] other)
    {
        var shorter = one.Length <= other.Length ? one : other;
        var longer = ReferenceEquals(shorter, one) ? other : one;
        var shared = shorter.Count(word => longer.Contains(word, StringComparer.Ordinal));
        return shared == shorter.Length || (shorter.Length > 2 && shared >= shorter.Length - 1);
    }

    private static string KeyOf(ReadOnlySpan<string> words) => string.Join(PhraseContrast.Separator, words!);
}
