using MathNet.Numerics;
using Namjai.Measures.Intervals;

namespace Namjai.Measures.Themes;

/// <summary>How often something was mentioned lately and before.</summary>
/// <param name="Recent">Mentions lately.</param>
/// <param name="RecentOf">Comments lately (or days, or customers: what the rate is per).</param>
/// <param name="Earlier">Mentions before.</param>
/// <param name="EarlierOf">Comments before.</param>
public readonly record struct MentionCounts(long Recent, long RecentOf, long Earlier, long EarlierOf);

/// <summary>What the test says of one theme.</summary>
/// <param name="Counts">What was counted.</param>
/// <param name="P">One-sided chance of such a rise by luck, 0..1.</param>
/// <param name="AdjustedP">The same, corrected for looking at all the themes of the call.</param>
public readonly record struct RisingVerdict(MentionCounts Counts, double P, double AdjustedP)
{
    /// <summary>True if it rises beyond chance even after looking at all.</summary>
    public bool IsRising => AdjustedP < Confidence.Significance;
}

/// <summary>A theme's rate against its own past.</summary>
public static class RisingTest
{
    /// <summary>
    /// One-sided test that the recent rate is higher: given all mentions, the recent ones are binomial with the recent share of comments if the
    /// two Poisson rates are alike. Source: Przyborowski and Wilenski 1940 (the exact conditional test of two Poisson rates).
    /// </summary>
    /// <returns>The chance of at least so many recent mentions by luck, 0..1; 1 where nothing was mentioned.</returns>
    /// <exception cref="MeasureInputException">Negative counts, nothing recent or nothing earlier to compare with.</exception>
    public static double P(MentionCounts counts)
    {
        Refuse.Count(counts.Recent, "recent");
        Refuse.Count(counts.Earlier, "earlier");
        Refuse.Count(counts.RecentOf, "recentOf");
        Refuse.Count(counts.EarlierOf, "earlierOf");
        Refuse.If(counts.RecentOf == 0, "recentOf", "must be at least 1");
        Refuse.If(counts.EarlierOf == 0, "earlierOf", "must be at least 1, as there is no past to compare with");
        if (counts.Recent == 0)
            return 1;
        var share = counts.RecentOf / (double)(counts.RecentOf + counts.EarlierOf);
        return Math.Clamp(SpecialFunctions.BetaRegularized(counts.Recent, counts.Earlier + 1, share), 0, 1);
    }

    /// <summary>Tests many themes together, with Benjamini and Hochberg's false-discovery control; in the order given.</summary>
    /// <exception cref="MeasureInputException">As for one theme.</exception>
    public static IReadOnlyList<RisingVerdict> OfAll(IReadOnlyList<MentionCounts> themes)
    {
        Refuse.If(themes is null, nameof(themes), "is missing");
        var ps = themes!.Select(P).ToArray();
        var adjusted = FalseDiscovery.Adjust(ps);
        return [.. themes!.Select((counts, i) => new RisingVerdict(counts, ps[i], adjusted[i]))];
    }
}
