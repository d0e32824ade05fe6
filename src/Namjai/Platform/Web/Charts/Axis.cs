namespace Namjai.Platform.Web.Charts;

/// <summary>A straight axis with round ticks.</summary>
internal sealed record Axis(double Low, double High, IReadOnlyList<double> Ticks)
{
    private static readonly double[] RoundSteps = [1, 2, 2.5, 5, 10];

    /// <summary>An axis around the values, widened to round ticks, but never beyond what the measure can be.</summary>
    /// <param name="values">Those that are not finite are left out.</param>
    /// <param name="least">The least that the measure can be.</param>
    /// <param name="most">The most that it can be.</param>
    /// <param name="steps">About how many steps.</param>
    public static Axis Around(IEnumerable<double> values, double least, double most, int steps = 4)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values.Where(double.IsFinite))
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        if (low > high)
            (low, high) = (least, most);

        var span = Math.Max(high - low, (most - least) / 10);
        var step = RoundStep(span / steps);
        low = Math.Max(least, Math.Floor(low / step) * step);
        high = Math.Min(most, Math.Ceiling(high / step) * step);
        if (high - low < step)
            (low, high) = low - step >= least ? (low - step, high) : (low, low + step);

        var ticks = new List<double>();
        for (var tick = Math.Ceiling((low / step) - 1e-9) * step; tick <= high + (step * 1e-6); tick += step)
            ticks.Add(Math.Round(tick, 10));
        return new Axis(low, high, ticks);
    }

    /// <summary>Where a value stands, 0 at the low end and 1 at the high end; held inside.</summary>
    public double Place(double value) => double.IsFinite(value) ? Math.Clamp((value - Low) / (High - Low), 0, 1) : 0;

    private static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return RoundSteps.First(round => round * power >= rough * (1 - 1e-9)) * power;
    }
}
