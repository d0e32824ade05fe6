using Namjai.Measures.Intervals;

namespace Namjai.Measures.Themes;

/// <summary>A pain point with its two axes and what the order is made by.</summary>
/// <param name="Subject">What hurts.</param>
/// <param name="Touched">Share of customers it touches, 0..1, with interval.</param>
/// <param name="Hurt">How bad it is for them, 0..1, with interval.</param>
public sealed record RankedPain<T>(T Subject, IntervalEstimate Touched, IntervalEstimate Hurt)
{
    /// <summary>Share touched times hurt, 0..1.</summary>
    public double Weight => Touched.Value * Hurt.Value;
}

/// <summary>Pain points: customers touched times how bad it is. Both axes are kept, as the product alone would hide which it is.</summary>
public static class PainPoints
{
    /// <summary>
    /// Orders pain points, worst first, and those that weigh the same by how many they touch, then by subject (which must be comparable).
    /// What touches nobody or doesn't hurt is left out.
    /// </summary>
    /// <param name="pains">Subjects with their two axes, shares 0..1.</param>
    /// <exception cref="MeasureInputException">An axis outside 0..1.</exception>
    public static IReadOnlyList<RankedPain<T>> Rank<T>(IEnumerable<RankedPain<T>> pains)
    {
        Refuse.If(pains is null, nameof(pains), "is missing");
        var all = pains!.ToArray();
        foreach (var pain in all)
        {
            Refuse.Share(pain.Touched.Value, "touched");
            Refuse.Share(pain.Hurt.Value, "hurt");
        }
        return [.. all
            .Where(pain => pain.Weight > 0)
            .OrderByDescending(pain => pain.Weight)
            .ThenByDescending(pain => pain.Touched.Value)
            .ThenBy(pain => pain.Subject)];
    }

    /// <summary>
    /// How bad it is by the scores: the mean of the others minus the mean of those touched, as a share of the scale's length, 0..1;
    /// 0 if those touched don't score lower. The interval is Welch's; with fewer than two answers on a side it is the whole 0..1.
    /// </summary>
    /// <param name="touched">Answers per score of those touched, lowest first; at least one answer.</param>
    /// <param name="others">Answers per score of the others, same scale; at least one answer.</param>
    /// <exception cref="MeasureInputException">Awkward counts or different scales.</exception>
    public static IntervalEstimate HurtByScores(IReadOnlyList<long> touched, IReadOnlyList<long> others)
    {
        var with = Moments.OfHistogram(touched, 0, 1, nameof(touched));
        var without = Moments.OfHistogram(others, 0, 1, nameof(others));
        Refuse.If(touched.Count != others.Count, nameof(others), "must hold as many counts as touched");
        Refuse.If(touched.Count < 2, nameof(touched), "must hold at least two counts");
        double length = touched.Count - 1;
        var hurt = Math.Max(0, without.Mean - with.Mean) / length;
        if (with.Count < 2 || without.Count < 2)
            return new(hurt, 0, 1, with.Count);
        var gap = Scores.MeanChange.Of(with, without);
        return IntervalEstimate.Around(hurt, gap.Low / length, gap.High / length, with.Count, 0, 1);
    }

    /// <summary>How bad it is by strength of feeling, where there are no scores: the mean probability that a comment of those touched is negative, 0..1.</summary>
    /// <param name="negative">Probability per comment, 0..1; at least one.</param>
    /// <exception cref="MeasureInputException">None, or one outside 0..1.</exception>
    public static IntervalEstimate HurtByFeeling(IReadOnlyList<double> negative)
    {
        Refuse.If(negative is null || negative.Count == 0, nameof(negative), "must hold at least one number");
        for (var i = 0; i < negative!.Count; i++)
            Refuse.Share(negative[i], $"{nameof(negative)}[{Refuse.Written(i)}]");
        var moments = Moments.OfValues(negative, nameof(negative));
        if (moments.Count < 2)
            return new(moments.Mean, 0, 1, 1);
        var half = Confidence.T(moments.Count - 1) * Math.Sqrt(moments.SquaredError);
        return IntervalEstimate.Around(moments.Mean, moments.Mean - half, moments.Mean + half, moments.Count, 0, 1);
    }
}
