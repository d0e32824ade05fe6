using NodaTime;

namespace Namjai.Measures.Service;

/// <summary>Where a promise stands.</summary>
public enum DeadlineState
{
    /// <summary>Still time.</summary>
    Waiting,

    /// <summary>Still time, but little.</summary>
    DueSoon,

    /// <summary>Kept.</summary>
    Met,

    /// <summary>Broken, answered by now or not.</summary>
    Missed,
}

/// <summary>A promise to answer. The same question is asked when something happens (reply, close) and by timer, and has one answer.</summary>
/// <param name="From">When the clock started.</param>
/// <param name="Due">When the promise is broken unless kept.</param>
public readonly record struct ResponseDeadline(Instant From, Instant Due)
{
    /// <summary>A promise counted in open time, by the schedule in force when the clock starts.</summary>
    /// <exception cref="MeasureInputException"><c>promised</c>: negative, or not reached within ten years.</exception>
    public static ResponseDeadline InBusinessHours(Instant from, Duration promised, BusinessHoursHistory hours) =>
        new(from, hours.At(from).DueAfter(from, promised));

    /// <summary>A promise counted as time passes.</summary>
    /// <exception cref="MeasureInputException"><c>promised</c>: negative.</exception>
    public static ResponseDeadline AroundTheClock(Instant from, Duration promised)
    {
        Refuse.If(promised < Duration.Zero, nameof(promised), "must not be negative");
        return new(from, from + promised);
    }

    /// <summary>Where it stands now.</summary>
    /// <param name="keptAt">When it was answered; null if not yet.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="warning">How long before it is due a warning is wanted.</param>
    public DeadlineState StateAt(Instant? keptAt, Instant now, Duration warning) =>
        keptAt is { } kept ? (kept <= Due ? DeadlineState.Met : DeadlineState.Missed)
        : now > Due ? DeadlineState.Missed
        : now >= Due - warning ? DeadlineState.DueSoon
        : DeadlineState.Waiting;
}
