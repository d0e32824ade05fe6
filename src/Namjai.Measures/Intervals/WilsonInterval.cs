namespace Namjai.Measures.Intervals;

/// <summary>A share with Wilson's score interval, which stays honest near 0 and 1 and with few answers.</summary>
public static class WilsonInterval
{
    /// <summary>
    /// The share <paramref name="hits"/> / <paramref name="count"/> (0..1) with its 95 % interval.
    /// Source: Wilson 1927, without continuity correction.
    /// </summary>
    /// <param name="hits">How many have the property, 0 to <paramref name="count"/>.</param>
    /// <param name="count">How many there are, at least 1.</param>
    /// <exception cref="MeasureInputException"><c>hits</c> or <c>count</c> is negative, no answers, or more hits than answers.</exception>
    public static IntervalEstimate Of(long hits, long count)
    {
        Refuse.Count(hits, nameof(hits));
        Refuse.Count(count, nameof(count));
        Refuse.If(count == 0, nameof(count), "must be at least 1");
        Refuse.If(hits > count, nameof(hits), "must not be more than count");

        double n = count, share = hits / n, z2 = Confidence.Z * Confidence.Z;
        var centre = (share + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = Confidence.Z / (1 + (z2 / n)) * Math.Sqrt((share * (1 - share) / n) + (z2 / (4 * n * n)));
        // The ends at no and at every hit are 0 and 1 exactly; rounding must not move them.
        var low = hits == 0 ? 0 : centre - half;
        var high = hits == count ? 1 : centre + half;
        return IntervalEstimate.Around(share, low, high, count, 0, 1);
    }
}
