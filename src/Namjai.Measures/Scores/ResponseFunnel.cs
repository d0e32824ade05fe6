using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>How far invitations of one channel come, and where people drop out.</summary>
/// <param name="Opened">Opened of those delivered, 0..1, with interval.</param>
/// <param name="Started">Started of those opened; null if none was.</param>
/// <param name="Completed">Completed of those started; null if none was.</param>
/// <param name="Overall">Completed of those delivered.</param>
public readonly record struct ResponseFunnel(
    IntervalEstimate Opened, IntervalEstimate? Started, IntervalEstimate? Completed, IntervalEstimate Overall)
{
    /// <summary>The funnel delivered, opened, started, completed.</summary>
    /// <param name="delivered">At least 1.</param>
    /// <param name="opened">At most <paramref name="delivered"/>.</param>
    /// <param name="started">At most <paramref name="opened"/>.</param>
    /// <param name="completed">At most <paramref name="started"/>.</param>
    /// <exception cref="MeasureInputException">Nothing delivered, a negative count, or more at a step than at the one before.</exception>
    public static ResponseFunnel Of(long delivered, long opened, long started, long completed)
    {
        Refuse.Count(delivered, nameof(delivered));
        Refuse.If(delivered == 0, nameof(delivered), "must be at least 1");
        Refuse.If(Refuse.Count(opened, nameof(opened)) > delivered, nameof(opened), "must not be more than delivered");
        Refuse.If(Refuse.Count(started, nameof(started)) > opened, nameof(started), "must not be more than opened");
        Refuse.If(Refuse.Count(completed, nameof(completed)) > started, nameof(completed), "must not be more than started");
        return new(
            WilsonInterval.Of(opened, delivered),
            opened > 0 ? WilsonInterval.Of(started, opened) : null,
            started > 0 ? WilsonInterval.Of(completed, started) : null,
            WilsonInterval.Of(completed, delivered));
    }
}
