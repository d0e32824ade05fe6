using Namjai.Measures.Intervals;
using NodaTime;

namespace Namjai.Measures.Service;

/// <summary>First-contact resolution: closed with one reply by a person, not reopened, and no new conversation on the same subject within 7 days.</summary>
public static class FirstContactResolution
{
    /// <summary>For how long after the close the customer must not have had to come back.</summary>
    public static Duration QuietTime { get; } = Duration.FromDays(7);

    /// <summary>Whether a conversation was resolved at first contact; null while that can't be told yet.</summary>
    /// <param name="events">What happened in it, in any order.</param>
    /// <param name="nextOnSameSubject">When the customer next began a conversation on the same subject; null if never.</param>
    /// <param name="now">The moment of asking.</param>
    public static bool? Of(IEnumerable<ConversationEvent> events, Instant? nextOnSameSubject, Instant now)
    {
        var all = ResponseTimes.InOrder(events);
        var close = Array.FindIndex(all, happened => happened.Kind == ConversationEventKind.Closed);
        if (all.Count(happened => happened.Kind == ConversationEventKind.PersonReply) > 1)
            return false;
        if (close < 0)
            return null;
        var replied = all.Take(close).Any(happened => happened.Kind == ConversationEventKind.PersonReply);
        var until = all[close].At + QuietTime;
        var cameBack = all.Skip(close + 1).Any(ResponseTimes.Reopens) || (nextOnSameSubject >= all[close].At && nextOnSameSubject <= until);
        return !replied || cameBack ? false : now < until ? null : true;
    }

    /// <summary>The share resolved at first contact of those of which it can be told, 0..1, with interval; null if of none.</summary>
    public static IntervalEstimate? Share(IEnumerable<bool?> conversations)
    {
        var told = conversations.Where(resolved => resolved is not null).ToArray();
        return told.Length == 0 ? null : WilsonInterval.Of(told.LongCount(resolved => resolved == true), told.Length);
    }
}
