using Namjai.Measures.Intervals;
using Namjai.Measures.Scores;

namespace Namjai.Measures.Themes;

/// <summary>How much a theme weighs: how many talk of it, how they score, and where it pulls the overall score.</summary>
/// <param name="Share">Share of comments that mention it, 0..1, with interval.</param>
/// <param name="MeanWith">Mean score of the answers that mention it; null if none has a score.</param>
/// <param name="MeanWithout">Mean score of the others; null if there are none.</param>
/// <param name="Gap">Mean with minus mean without, by Welch's test; null where a side has fewer than two answers.</param>
/// <param name="Pull">The score of all minus the score without the answers that mention it: below zero, it pulls down. Null if a score is missing.</param>
public sealed record ThemeWeight(
    IntervalEstimate Share, IntervalEstimate? MeanWith, IntervalEstimate? MeanWithout, ScoreChange? Gap, double? Pull)
{
    /// <summary>Weighs a theme.</summary>
    /// <param name="mentions">Comments that mention it, 0 to <paramref name="comments"/>.</param>
    /// <param name="comments">Comments in all, at least 1.</param>
    /// <param name="all">Answers per score, lowest first, of all answers; may be all 0.</param>
    /// <param name="mentioning">The same of the answers that mention the theme; nowhere more than in <paramref name="all"/>.</param>
    /// <param name="lowest">Value of the first count.</param>
    /// <param name="score">Makes the headline score of a histogram (NPS, satisfied share, mean...); its unit is the unit of the pull.</param>
    /// <exception cref="MeasureInputException">Negative counts, different lengths, or more answers with the theme than in all.</exception>
    public static ThemeWeight Of(
        long mentions,
        long comments,
        IReadOnlyList<long> all,
        IReadOnlyList<long> mentioning,
        double lowest,
        Func<IReadOnlyList<long>, double> score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var others = Without(all, mentioning);
        var with = Some(mentioning);
        var without = Some(others);
        return new(
            WilsonInterval.Of(mentions, comments),
            with ? MeanInterval.OfScale(mentioning, lowest, nameof(mentioning)) : null,
            without ? MeanInterval.OfScale(others, lowest) : null,
            Gaps(mentioning, others, lowest),
            with && without ? score(all) - score(others) : null);
    }

    /// <summary>The score of all answers minus the score without those that mention the theme, in the unit of <paramref name="score"/>; null if either is empty.</summary>
    /// <exception cref="MeasureInputException">Negative counts, different lengths, or more answers with the theme than in all.</exception>
    public static double? PullOf(IReadOnlyList<long> all, IReadOnlyList<long> mentioning, Func<IReadOnlyList<long>, double> score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var others = Without(all, mentioning);
        return Some(mentioning) && Some(others) ? score(all) - score(others) : null;
    }

    private static ScoreChange? Gaps(IReadOnlyList<long> mentioning, IReadOnlyList<long> others, double lowest) =>
        mentioning.Sum() < 2 || others.Sum() < 2
            ? null
            : MeanChange.Of(Moments.OfHistogram(others, lowest), Moments.OfHistogram(mentioning, lowest));

    private static bool Some(IReadOnlyList<long> counts) => counts.Any(count => count > 0);

    private static long[] Without(IReadOnlyList<long> all, IReadOnlyList<long> mentioning)
    {
        Refuse.If(all is null, nameof(all), "is missing");
        Refuse.If(mentioning is null, nameof(mentioning), "is missing");
        Refuse.If(all!.Count != mentioning!.Count, nameof(mentioning), "must hold as many counts as all");
        var others = new long[all.Count];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Refuse.Count(all[i], $"all[{Refuse.Written(i)}]") - Refuse.Count(mentioning[i], $"mentioning[{Refuse.Written(i)}]");
            Refuse.If(others[i] < 0, $"mentioning[{Refuse.Written(i)}]", "must not be more than in all");
        }
        return others;
    }
}
