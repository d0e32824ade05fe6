using NodaTime;

namespace Namjai.Platform.Events.Failed;

/// <summary>What the page shows.</summary>
internal sealed record FailedEventsView(int Waiting, IReadOnlyList<FailedEvent> Failed, int More);

/// <summary>An event that a handler gave up, or is still trying.</summary>
internal sealed record FailedEvent(Guid EventId, string Handler, string Type, Instant At, int Attempts, bool IsGivenUp, Instant DueAt, string Problem);
