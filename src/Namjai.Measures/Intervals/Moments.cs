namespace Namjai.Measures.Intervals;

/// <summary>Count, mean and variance of answers: all that means, differences and their intervals need.</summary>
/// <param name="Count">How many answers.</param>
/// <param name="Mean">Their mean, in the unit of the scale.</param>
/// <param name="Variance">Their sample variance (divided by count - 1), 0 for a single answer.</param>
public readonly record struct Moments(long Count, double Mean, double Variance)
{
    /// <summary>Squared standard error of the mean.</summary>
    public double SquaredError => Variance / Count;

    /// <summary>Moments of a histogram whose first count is for <paramref name="lowest"/>, each next one <paramref name="step"/> higher.</summary>
    /// <param name="counts">Answers per value, lowest value first.</param>
    /// <param name="lowest">Value that the first count stands for.</param>
    /// <param name="step">Distance from one value to the next, more than 0.</param>
    /// <param name="field">Name under which awkward counts are refused.</param>
    /// <exception cref="MeasureInputException">Empty, negative or all-zero counts; a step that isn't positive.</exception>
    public static Moments OfHistogram(IReadOnlyList<long> counts, double lowest, double step = 1, string field = "counts")
    {
        var n = Refuse.Histogram(counts, field);
        Refuse.Finite(lowest, nameof(lowest));
        Refuse.Positive(step, nameof(step));

        double sum = 0;
        for (var i = 0; i < counts.Count; i++)
            sum += (double)counts[i] * i;
        var mean = sum / n;

        double squares = 0;
        for (var i = 0; i < counts.Count; i++)
            squares += counts[i] * (i - mean) * (i - mean);
        return new(n, lowest + (step * mean), n == 1 ? 0 : step * step * squares / (n - 1));
    }

    /// <summary>Moments of single values.</summary>
    /// <exception cref="MeasureInputException">No values, or one that isn't finite.</exception>
    public static Moments OfValues(IReadOnlyList<double> values, string field = "values")
    {
        Refuse.If(values is null || values.Count == 0, field, "must hold at least one number");
        for (var i = 0; i < values!.Count; i++)
            Refuse.Finite(values[i], $"{field}[{Refuse.Written(i)}]");
        // Sorted first, so that the same customers in another order give the same bits.
        var sorted = values.Order().ToArray();
        var mean = sorted.Average();
        var squares = sorted.Sum(value => (value - mean) * (value - mean));
        Refuse.If(!double.IsFinite(squares), field, "holds numbers too large to work with");
        return new(sorted.Length, mean, sorted.Length == 1 ? 0 : squares / (sorted.Length - 1));
    }
}
