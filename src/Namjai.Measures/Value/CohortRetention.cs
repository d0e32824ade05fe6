using Namjai.Measures.Intervals;

namespace Namjai.Measures.Value;

/// <summary>Customers who came first in the same period, and how many of them were there in each period since.</summary>
/// <param name="Period">The period of their first visit.</param>
/// <param name="Size">How many they are.</param>
/// <param name="Active">Share active 0, 1, 2... periods later, with interval; only periods that are over are there, the first is always 1.</param>
public sealed record Cohort(int Period, long Size, IReadOnlyList<IntervalEstimate> Active);

/// <summary>Retention tables: one row per cohort.</summary>
public static class CohortRetention
{
    /// <summary>The table, oldest cohort first.</summary>
    /// <param name="visits">A customer and the number of a period in which they were active; any order, repeats don't matter.</param>
    /// <param name="lastPeriod">The last period that is over; no visit may be later.</param>
    /// <exception cref="MeasureInputException">No visits, or one later than the last period.</exception>
    public static IReadOnlyList<Cohort> Of<T>(IEnumerable<(T Customer, int Period)> visits, int lastPeriod)
        where T : notnull
    {
        Refuse.If(visits is null, nameof(visits), "is missing");
        var customers = visits!.GroupBy(visit => visit.Customer, visit => visit.Period).Select(periods => periods.ToHashSet()).ToArray();
        Refuse.If(customers.Length == 0, nameof(visits), "must hold at least one");
        Refuse.If(customers.Any(periods => periods.Max() > lastPeriod), nameof(visits), "must not be later than lastPeriod");
        return [.. customers
            .GroupBy(periods => periods.Min())
            .OrderBy(cohort => cohort.Key)
            .Select(cohort => new Cohort(
                cohort.Key,
                cohort.LongCount(),
                [.. Enumerable.Range(cohort.Key, lastPeriod - cohort.Key + 1)
                    .Select(period => WilsonInterval.Of(cohort.LongCount(periods => periods.Contains(period)), cohort.LongCount()))]))];
    }
}
