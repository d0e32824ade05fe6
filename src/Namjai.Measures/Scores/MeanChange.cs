using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>The change between two means.</summary>
public static class MeanChange
{
    /// <summary>
    /// Mean after minus mean before, by Welch's test: the spread may differ and small groups are judged by Student's t with Welch's degrees of freedom.
    /// Where the answers of each side are all alike, the spread of both together stands in, so that z stays finite.
    /// Source: Welch 1947.
    /// </summary>
    /// <param name="before">Answers before, at least two.</param>
    /// <param name="after">Answers after, at least two.</param>
    /// <returns>Difference in the unit of the scale; z is Welch's statistic.</returns>
    /// <exception cref="MeasureInputException">Fewer than two answers on a side, as one says nothing of the spread.</exception>
    public static ScoreChange Of(Moments before, Moments after)
    {
        Refuse.If(before.Count < 2, nameof(before), "must hold at least two answers, as one says nothing of their spread");
        Refuse.If(after.Count < 2, nameof(after), "must hold at least two answers, as one says nothing of their spread");
        var difference = after.Mean - before.Mean;
        if (difference == 0 && before.Variance == 0 && after.Variance == 0)
            return new(0, 0, 0, 0, 1, before.Count, after.Count);

        var (squared, freedom) = Welch(before, after, difference);
        var error = Math.Sqrt(squared);
        var half = Confidence.T(freedom) * error;
        var z = difference / error;
        return new(
            difference, difference - half, difference + half, z, Confidence.TwoSided(z, freedom), before.Count, after.Count);
    }

    private static (double SquaredError, double Freedom) Welch(Moments before, Moments after, double difference)
    {
        double n = before.Count, m = after.Count;
        if (before.Variance > 0 || after.Variance > 0)
        {
            double a = before.SquaredError, b = after.SquaredError;
            return (a + b, (a + b) * (a + b) / ((a * a / (n - 1)) + (b * b / (m - 1))));
        }
        var together = n * m / (n + m) * difference * difference / (n + m - 1);
        return (together * ((1 / n) + (1 / m)), n + m - 2);
    }
}
