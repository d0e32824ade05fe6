using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>
/// Customer effort score (CES), worded as ease: 1 is very difficult, the top very easy. On five: 4, 5 are low effort, 3 neutral, good from a mean of 4.
/// On seven: 5 to 7 are low effort, 4 neutral, good from a mean of 6. The two scales are never pooled.
/// </summary>
/// <param name="Scale">5 or 7.</param>
/// <param name="Mean">Mean answer, 1 to <paramref name="Scale"/>, with interval.</param>
/// <param name="LowEffort">Share for whom it was easy, 0..1, with interval.</param>
/// <param name="Neutral">Share in the middle, 0..1.</param>
/// <param name="HighEffort">Share for whom it was difficult, 0..1.</param>
/// <param name="VeryDifficult">Share of the lowest answer, 0..1.</param>
/// <param name="NeutralOrWorse">Share of neutral and difficult answers, 0..1.</param>
/// <param name="Answers">Count, mean and variance, for comparing periods.</param>
public readonly record struct Effort(
    int Scale,
    IntervalEstimate Mean,
    IntervalEstimate LowEffort,
    double Neutral,
    double HighEffort,
    double VeryDifficult,
    double NeutralOrWorse,
    Moments Answers)
{
    /// <summary>Answers in all.</summary>
    public long Count => Answers.Count;

    /// <summary>The mean from which the scale calls it good: 4 of 5, 6 of 7.</summary>
    public int GoodFrom => Scale - 1;

    /// <summary>True if the mean is at or above <see cref="GoodFrom"/>.</summary>
    public bool Good => Mean.Value >= GoodFrom;

    /// <summary>The score of a histogram; its length tells the scale.</summary>
    /// <param name="counts">5 or 7 counts, hardest first.</param>
    /// <param name="field">Name under which awkward counts are refused.</param>
    /// <exception cref="MeasureInputException">Neither 5 nor 7 counts, a negative one, or no answers.</exception>
    public static Effort OfHistogram(IReadOnlyList<long> counts, string field = "counts")
    {
        var n = Refuse.Histogram(counts, field);
        Refuse.If(counts.Count is not (5 or 7), field, $"must hold 5 or 7 counts, but holds {Refuse.Written(counts.Count)}");
        var middle = counts.Count / 2;
        return new(
            counts.Count,
            MeanInterval.OfScale(counts, 1, field),
            WilsonInterval.Of(counts.Skip(middle + 1).Sum(), n),
            (double)counts[middle] / n,
            (double)counts.Take(middle).Sum() / n,
            (double)counts[0] / n,
            (double)counts.Take(middle + 1).Sum() / n,
            Moments.OfHistogram(counts, 1, 1, field));
    }

    /// <summary>The change of the mean between two periods, by Welch's test; in units of the scale, its interval kept within what the scale allows.</summary>
    /// <exception cref="MeasureInputException">Different scales, or fewer than two answers on a side.</exception>
    public static ScoreChange Change(Effort before, Effort after)
    {
        Refuse.If(before.Scale != after.Scale, nameof(after), "must be on the same scale as before: scales of 5 and 7 are never pooled");
        var change = MeanChange.Of(before.Answers, after.Answers);
        var most = before.Scale - 1;
        return change with { Low = Math.Max(-most, change.Low), High = Math.Min(most, change.High) };
    }
}
