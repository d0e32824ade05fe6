using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>Gives each new event to every handler that waits for its kind.</summary>
internal sealed class HandOutEvents(NamjaiDb db, IEnumerable<EventSubscription> subscriptions, DatabaseChoice choice, TimeProvider time)
{
    private const int MostAtOnce = 500;

    // Another node's events are left to it; on a single file there is no other node.
    private const string NewOnes = "select * from outbox_events where handed_out_at is null order by at, id limit {0}";

    /// <summary>How many there were; as many as it takes at once means that there may be more.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Asked first without the turn to write: mostly there is nothing.
        if (!await db.Set<OutboxEvent>().AnyAsync(one => one.HandedOutAt == null, cancellation))
            return 0;
        // Short, and not broken off half-way when the program stops.
        return await db.InTransactionAsync(async () =>
        {
            var fresh = await db.Set<OutboxEvent>()
                .FromSqlRaw(choice.Kind == DatabaseKind.Postgres ? NewOnes + " for update skip locked" : NewOnes, MostAtOnce)
                .IgnoreQueryFilters()
                .ToListAsync(CancellationToken.None);
            var now = Instant.FromDateTimeOffset(time.GetUtcNow());
            foreach (var one in fresh)
            {
                one.HandedOutAt = now;
                db.AddRange(subscriptions.Where(subscription => subscription.EventType == one.Type).Select(subscription => new EventDelivery
                {
                    WorkspaceId = one.WorkspaceId,
                    EventId = one.Id,
                    Handler = subscription.Handler,
                    At = one.At,
                    DueAt = now,
                }));
            }
            await db.SaveChangesAsync(CancellationToken.None);
            return fresh.Count;
        }, CancellationToken.None);
    }
}
