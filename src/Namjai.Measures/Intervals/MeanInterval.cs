namespace Namjai.Measures.Intervals;

/// <summary>A mean with Student's t interval.</summary>
public static class MeanInterval
{
    /// <summary>
    /// The mean of answers on a scale, with its 95 % interval kept inside the scale. Where all answers are alike their variance says nothing,
    /// so the interval allows for the share of other answers that Wilson's interval allows for after none in n.
    /// </summary>
    /// <param name="counts">Answers per value of the scale, lowest value first.</param>
    /// <param name="lowest">Value that the first count stands for.</param>
    /// <param name="field">Name under which awkward counts are refused.</param>
    /// <returns>The mean in units of the scale.</returns>
    /// <exception cref="MeasureInputException">Empty, negative or all-zero counts.</exception>
    public static IntervalEstimate OfScale(IReadOnlyList<long> counts, double lowest, string field = "counts")
    {
        return OfMoments(Moments.OfHistogram(counts, lowest, 1, field), lowest, lowest + counts.Count - 1);
    }

    /// <summary>As <see cref="OfScale"/>, for answers between the values of a scale (4.5 stars) or of which only the moments were kept.</summary>
    /// <param name="answers">Count, mean and variance of at least one answer.</param>
    /// <param name="lowest">Lowest value that can be given.</param>
    /// <param name="highest">Highest value that can be given.</param>
    /// <exception cref="MeasureInputException">No answers, or a mean outside the scale.</exception>
    public static IntervalEstimate OfMoments(Moments answers, double lowest, double highest)
    {
        Refuse.If(answers.Count < 1, nameof(answers), "must hold at least one answer");
        Refuse.If(!(answers.Mean >= lowest && answers.Mean <= highest), nameof(answers), "must have their mean on the scale");
        if (answers.Variance > 0)
        {
            var half = Confidence.T(answers.Count - 1) * Math.Sqrt(answers.SquaredError);
            return IntervalEstimate.Around(answers.Mean, answers.Mean - half, answers.Mean + half, answers.Count, lowest, highest);
        }
        var unseen = WilsonInterval.Of(0, answers.Count).High;
        return IntervalEstimate.Around(
            answers.Mean,
            answers.Mean - (unseen * (answers.Mean - lowest)),
            answers.Mean + (unseen * (highest - answers.Mean)),
            answers.Count,
            lowest,
            highest);
    }

    /// <summary>The mean of values without a scale, with its 95 % t interval.</summary>
    /// <param name="values">At least two finite numbers.</param>
    /// <exception cref="MeasureInputException">Fewer than two values, or one that isn't finite.</exception>
    public static IntervalEstimate OfValues(IReadOnlyList<double> values)
    {
        var moments = Moments.OfValues(values);
        Refuse.If(moments.Count < 2, nameof(values), "must hold at least two numbers, as one says nothing of their spread");
        var half = Confidence.T(moments.Count - 1) * Math.Sqrt(moments.SquaredError);
        return new(moments.Mean, moments.Mean - half, moments.Mean + half, moments.Count);
    }
}
