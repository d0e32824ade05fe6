using NodaTime;

namespace Namjai.Measures.Service;

/// <summary>A stretch of waiting, by both clocks.</summary>
/// <param name="From">When the clock started.</param>
/// <param name="To">When it stopped.</param>
/// <param name="Wall">Time as it passes.</param>
/// <param name="Business">Open time, by the schedule in force when the clock stopped.</param>
public readonly record struct TimeTaken(Instant From, Instant To, Duration Wall, Duration Business);

/// <summary>How fast a conversation was answered and resolved. Events may come in any order.</summary>
public static class ResponseTimes
{
    /// <summary>From the customer's first message to the first message by a person after it; null while there is none. Bots never count.</summary>
    public static TimeTaken? FirstResponse(IEnumerable<ConversationEvent> events, BusinessHoursHistory hours) =>
        Waits(InOrder(events)).Select(wait => (TimeTaken?)Taken(wait.From, wait.To, hours)).FirstOrDefault();

    /// <summary>
    /// Every wait from the oldest unanswered customer message to the next reply by a person, the first response included.
    /// Closing settles what was not answered; a message after it that needs an answer starts a new wait.
    /// </summary>
    public static IReadOnlyList<TimeTaken> Responses(IEnumerable<ConversationEvent> events, BusinessHoursHistory hours) =>
        [.. Waits(InOrder(events)).Select(wait => Taken(wait.From, wait.To, hours))];

    /// <summary>Since when the customer has been waiting for an answer; null if they are not.</summary>
    public static Instant? WaitingSince(IEnumerable<ConversationEvent> events)
    {
        Instant? waiting = null;
        foreach (var happened in InOrder(events))
            waiting = After(happened, waiting);
        return waiting;
    }

    /// <summary>From opening to the last close; null while it is open. Reopening, or a customer's message that needs an answer, continues it.</summary>
    public static TimeTaken? Resolution(IEnumerable<ConversationEvent> events, BusinessHoursHistory hours)
    {
        var all = InOrder(events);
        var close = Array.FindLastIndex(all, happened => happened.Kind == ConversationEventKind.Closed);
        return close < 0 || all.Skip(close + 1).Any(Reopens) ? null : Taken(all[0].At, all[close].At, hours);
    }

    internal static bool Reopens(ConversationEvent happened) =>
        happened.Kind is ConversationEventKind.Reopened or ConversationEventKind.CustomerMessage;

    internal static ConversationEvent[] InOrder(IEnumerable<ConversationEvent> events) => [.. events.OrderBy(happened => happened.At)];

    private static IEnumerable<(Instant From, Instant To)> Waits(ConversationEvent[] events)
    {
        Instant? waiting = null;
        foreach (var happened in events)
        {
            if (happened.Kind == ConversationEventKind.PersonReply && waiting is { } since)
                yield return (since, happened.At);
            waiting = After(happened, waiting);
        }
    }

    private static Instant? After(ConversationEvent happened, Instant? waiting) => happened.Kind switch
    {
        ConversationEventKind.CustomerMessage => waiting ?? happened.At,
        ConversationEventKind.PersonReply or ConversationEventKind.Closed => null,
        _ => waiting,
    };

    private static TimeTaken Taken(Instant from, Instant to, BusinessHoursHistory hours) => new(from, to, to - from, hours.At(to).Between(from, to));
}
