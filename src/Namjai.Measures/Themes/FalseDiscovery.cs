namespace Namjai.Measures.Themes;

/// <summary>Looking at many themes at once finds "rising" ones by luck alone; this takes the luck out.</summary>
public static class FalseDiscovery
{
    /// <summary>
    /// Benjamini and Hochberg's adjusted p values, in the order given: calling all below .05 discoveries keeps the expected share of false ones
    /// below 5 %. Source: Benjamini and Hochberg 1995.
    /// </summary>
    /// <param name="ps">p values, 0..1; may be empty.</param>
    /// <returns>Adjusted p values, 0..1, never below those given.</returns>
    /// <exception cref="MeasureInputException">A p outside 0..1.</exception>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> ps)
    {
        Refuse.If(ps is null, nameof(ps), "is missing");
        for (var i = 0; i < ps!.Count; i++)
            Refuse.Share(ps[i], $"{nameof(ps)}[{Refuse.Written(i)}]");
        var adjusted = new double[ps.Count];
        var smallest = 1.0;
        var rank = ps.Count;
        foreach (var i in Enumerable.Range(0, ps.Count).OrderByDescending(i => ps[i]))
        {
            // Never below the p itself: m / rank is at least 1, but rounding may take the last bit off.
            smallest = Math.Min(smallest, Math.Max(ps[i], ps[i] * ps.Count / rank--));
            adjusted[i] = smallest;
        }
        return adjusted;
    }
}
