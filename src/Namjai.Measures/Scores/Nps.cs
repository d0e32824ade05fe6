using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>
/// Net promoter score: share of promoters (9, 10) minus share of detractors (0 to 6), times 100.
/// Its interval is the adjusted Wald of Rocks 2016 ("Interval estimation for the Net Promoter Score", The American Statistician 70):
/// three imaginary answers are added, 3/4 to the promoters, 3/4 to the detractors and the rest to the passives.
/// </summary>
/// <param name="Score">-100 to 100.</param>
/// <param name="Low">Lower end of the 95 % interval, -100 to 100.</param>
/// <param name="High">Upper end of the 95 % interval, -100 to 100.</param>
/// <param name="Promoters">How many gave 9 or 10.</param>
/// <param name="Passives">How many gave 7 or 8.</param>
/// <param name="Detractors">How many gave 0 to 6.</param>
public readonly record struct Nps(double Score, double Low, double High, long Promoters, long Passives, long Detractors)
{
    private const double AddedInAll = 3;
    private const double AddedToEach = 0.75;

    /// <summary>Answers in all.</summary>
    public long Count => Promoters + Passives + Detractors;

    /// <summary>Standard error of the score as a share (that of a score of 33.3 may be .041), population form: sqrt((p + d - (p - d)^2) / n).</summary>
    public double StandardError => Math.Sqrt(Spread(Promoters, Detractors, Count) / Count);

    /// <summary>The score of a histogram.</summary>
    /// <param name="counts">11 counts of the answers 0 to 10.</param>
    /// <param name="field">Name under which awkward counts are refused.</param>
    /// <exception cref="MeasureInputException">Not 11 counts, a negative one, or no answers.</exception>
    public static Nps OfHistogram(IReadOnlyList<long> counts, string field = "counts")
    {
        Refuse.Histogram(counts, 11, field);
        return OfGroups(counts[9] + counts[10], counts[7] + counts[8], counts.Take(7).Sum());
    }

    /// <summary>The score of the three groups, where only these are known.</summary>
    /// <exception cref="MeasureInputException">A negative count, or no answers.</exception>
    public static Nps OfGroups(long promoters, long passives, long detractors)
    {
        Refuse.Count(promoters, nameof(promoters));
        Refuse.Count(passives, nameof(passives));
        Refuse.Count(detractors, nameof(detractors));
        double n = promoters + passives + detractors;
        Refuse.If(n == 0, nameof(promoters), "must hold at least one answer together with passives and detractors");

        var (centre, squaredError) = Adjusted(promoters, detractors, n);
        var half = 100 * Confidence.Z * Math.Sqrt(squaredError);
        var held = IntervalEstimate.Around(100 * (promoters - detractors) / n, centre - half, centre + half, (long)n, -100, 100);
        return new(held.Value, held.Low, held.High, promoters, passives, detractors);
    }

    /// <summary>
    /// The change between two periods: z = difference / sqrt(SE1^2 + SE2^2), all adjusted as the interval is.
    /// The difference told is that of the scores shown; low and high are around the adjusted one. Points, -200 to 200.
    /// </summary>
    public static ScoreChange Change(Nps before, Nps after)
    {
        Refuse.If(before.Count == 0, nameof(before), "must hold at least one answer");
        Refuse.If(after.Count == 0, nameof(after), "must hold at least one answer");
        var (centreBefore, squaredBefore) = Adjusted(before.Promoters, before.Detractors, before.Count);
        var (centreAfter, squaredAfter) = Adjusted(after.Promoters, after.Detractors, after.Count);
        var error = 100 * Math.Sqrt(squaredBefore + squaredAfter);
        var difference = centreAfter - centreBefore;
        var half = Confidence.Z * error;
        var held = IntervalEstimate.Around(
            after.Score - before.Score, difference - half, difference + half, after.Count, -200, 200);
        var z = difference / error;
        return new(held.Value, held.Low, held.High, z, Confidence.TwoSided(z), before.Count, after.Count);
    }

    private static (double Score, double SquaredError) Adjusted(double promoters, double detractors, double n)
    {
        double p = promoters + AddedToEach, d = detractors + AddedToEach, m = n + AddedInAll;
        return (100 * (p - d) / m, Spread(p, d, m) / m);
    }

    private static double Spread(double promoters, double detractors, double n)
    {
        double p = promoters / n, d = detractors / n;
        return Math.Max(0, p + d - ((p - d) * (p - d)));
    }
}
