using Namjai.Measures.Intervals;

namespace Namjai.Measures.Value;

/// <summary>A step of a survival curve: a time at which somebody left.</summary>
/// <param name="Time">In the unit given.</param>
/// <param name="Survival">Share still there just after it, 0..1.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="AtRisk">How many were still watched just before it.</param>
/// <param name="Events">How many left at it.</param>
public readonly record struct SurvivalPoint(double Time, double Survival, double Low, double High, long AtRisk, long Events);

/// <summary>Retention that is fair to customers who have not left yet.</summary>
public static class Survival
{
    /// <summary>
    /// Kaplan and Meier's survival curve (1958) with Greenwood's intervals (1926), S +- 1.96 S sqrt(sum d / (n (n - d))), kept inside 0..1.
    /// Where nobody is left Greenwood's formula says nothing; the interval then reaches from 0 to its upper end at the step before.
    /// Customers censored at a time at which others leave count as still at risk there.
    /// </summary>
    /// <param name="times">How long each customer was watched, 0 or more, one unit for all.</param>
    /// <param name="observed">True if the customer left at that time, false if they were still there when last seen (censored).</param>
    /// <returns>One point per time at which somebody left, in order; empty if nobody did.</returns>
    /// <exception cref="MeasureInputException">No customers, different lengths, negative times or ones that aren't finite.</exception>
    public static IReadOnlyList<SurvivalPoint> Of(IReadOnlyList<double> times, IReadOnlyList<bool> observed)
    {
        Refuse.If(times is null || times.Count == 0, nameof(times), "must hold at least one customer");
        Refuse.If(observed is null, nameof(observed), "is missing");
        Refuse.If(
            observed!.Count != times!.Count,
            nameof(observed),
            $"must hold as many values as times ({Refuse.Written(times.Count)}), but holds {Refuse.Written(observed.Count)}");
        for (var i = 0; i < times.Count; i++)
            Refuse.NotNegative(times[i], $"times[{Refuse.Written(i)}]");

        var points = new List<SurvivalPoint>();
        long atRisk = times.Count;
        double survival = 1, greenwood = 0, before = 1;
        foreach (var moment in times.Select((time, i) => (Time: time, Left: observed[i])).GroupBy(customer => customer.Time).OrderBy(moment => moment.Key))
        {
            long events = moment.LongCount(customer => customer.Left);
            if (events > 0)
            {
                survival = events == atRisk ? 0 : survival * (atRisk - events) / atRisk;
                greenwood += events == atRisk ? 0 : events / ((double)atRisk * (atRisk - events));
                var half = Confidence.Z * survival * Math.Sqrt(greenwood);
                var held = IntervalEstimate.Around(survival, survival - half, survival == 0 ? before : survival + half, atRisk, 0, 1);
                points.Add(new(moment.Key, held.Value, held.Low, held.High, atRisk, events));
                before = held.High;
            }
            atRisk -= moment.LongCount();
        }
        return points;
    }
}
