using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>
/// Customer satisfaction (CSAT): the share of satisfied answers with Wilson's interval. Which answers count as satisfied is a rule stored with
/// the measure: 4 and 5 of five, unless another is given.
/// </summary>
/// <param name="Share">Satisfied answers, 0..1, with interval.</param>
/// <param name="Mean">Mean answer in units of the scale, with interval.</param>
/// <param name="Satisfied">How many were satisfied.</param>
public readonly record struct SatisfiedShare(IntervalEstimate Share, IntervalEstimate Mean, long Satisfied)
{
    /// <summary>Answers in all.</summary>
    public long Count => Share.Count;

    /// <summary>CSAT on the scale 1 to 5: 4 and 5 are satisfied.</summary>
    /// <param name="counts">5 counts of the answers 1 to 5.</param>
    /// <param name="field">Name under which awkward counts are refused.</param>
    /// <exception cref="MeasureInputException">Not 5 counts, a negative one, or no answers.</exception>
    public static SatisfiedShare OfFive(IReadOnlyList<long> counts, string field = "counts")
    {
        Refuse.Histogram(counts, 5, field);
        return OfScale(counts, 1, 4, field);
    }

    /// <summary>The share at or above <paramref name="satisfiedFrom"/> on any whole-number scale.</summary>
    /// <param name="counts">Answers per value, lowest first.</param>
    /// <param name="lowest">Value of the first count.</param>
    /// <param name="satisfiedFrom">Lowest value that counts as satisfied; must be on the scale.</param>
    /// <param name="field">Name under which awkward counts are refused.</param>
    /// <exception cref="MeasureInputException">Awkward counts, or a rule that is not on the scale.</exception>
    public static SatisfiedShare OfScale(IReadOnlyList<long> counts, int lowest, int satisfiedFrom, string field = "counts")
    {
        var n = Refuse.Histogram(counts, field);
        var first = satisfiedFrom - lowest;
        Refuse.If(first < 0 || first >= counts.Count, nameof(satisfiedFrom), "must be on the scale");
        var satisfied = counts.Skip(first).Sum();
        return new(WilsonInterval.Of(satisfied, n), MeanInterval.OfScale(counts, lowest, field), satisfied);
    }

    /// <summary>
    /// The change of the share between two periods. Interval: Newcombe 1998, method 10 (from the two Wilson intervals); z and p: the score test with the pooled share.
    /// The two belong to one family and agree but for the odd case on the very edge.
    /// </summary>
    /// <returns>Difference of shares, -1 to 1.</returns>
    public static ScoreChange Change(SatisfiedShare before, SatisfiedShare after) =>
        ShareChange.Of(before.Satisfied, before.Count, after.Satisfied, after.Count);
}
