using Namjai.Platform.Database;
using Namjai.Platform.Jobs;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>Takes away events that every handler has had, some days after.</summary>
internal sealed class ForgetOldEvents(NamjaiDb db, TimeProvider time) : IRecurringJob
{
    private static readonly Duration Kept = Duration.FromDays(7);

    public static string Name => "forget-old-events";

    public static string Cron => "0 17 * * * ?";

    public Task RunAsync(CancellationToken cancellation)
    {
        var before = Instant.FromDateTimeOffset(time.GetUtcNow()) - Kept;
        var old = db.Set<OutboxEvent>()
            .Where(one => one.HandedOutAt < before && !db.Set<EventDelivery>().Any(delivery => delivery.WorkspaceId == one.WorkspaceId && delivery.EventId == one.Id))
            .OrderBy(one => one.WorkspaceId).ThenBy(one => one.Id);
        return db.DeleteInPortionsAsync(old, cancellation);
    }
}
