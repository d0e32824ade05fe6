using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>
/// Takes what is due for a handler: the oldest event's workspace, and what it has waiting. A workspace's events go to a handler one batch after the other,
/// also when many nodes are at work.
/// </summary>
internal sealed class TakeDeliveries(NamjaiDb db, DatabaseChoice choice, TimeProvider time)
{
    /// <summary>Renewed while the handler is at work; a node that died is waited for no longer than this.</summary>
    public static readonly Duration Lease = Duration.FromMinutes(1);

    public async Task<IReadOnlyList<EventDelivery>> RunAsync(EventSubscription subscription, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        // Asked first without the turn to write: mostly there is nothing.
        if (!await Due(subscription, now).AnyAsync(cancellation))
            return [];
        // Short, and not broken off half-way when the program stops.
        return await db.InTransactionAsync(async () =>
        {
            if (choice.Kind == DatabaseKind.Postgres)
                await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"deliveries to " + subscription.Handler}, 0))", CancellationToken.None);
            if (await Due(subscription, now).OrderBy(one => one.At).ThenBy(one => one.EventId).FirstOrDefaultAsync(CancellationToken.None) is not { } first)
                return (IReadOnlyList<EventDelivery>)[];
            // What has failed before comes alone, so that it can't take its neighbours down with it again.
            var taken = first.Attempts > 0
                ? [first]
                : await Due(subscription, now)
                    .Where(one => one.WorkspaceId == first.WorkspaceId && one.Attempts == 0)
                    .OrderBy(one => one.At).ThenBy(one => one.EventId).Take(subscription.MostAtOnce).ToListAsync(CancellationToken.None);
            foreach (var one in taken)
            {
                one.Attempts++;
                one.TakenUntil = now + Lease;
            }
            await db.SaveChangesAsync(CancellationToken.None);
            return taken;
        }, CancellationToken.None);
    }

    private IQueryable<EventDelivery> Due(EventSubscription subscription, Instant now)
    {
        var busy = db.Set<EventDelivery>()
            .Where(one => one.Handler == subscription.Handler && one.GivenUpAt == null && one.TakenUntil > now)
            .Select(one => one.WorkspaceId);
        return db.Set<EventDelivery>()
            .Where(one => one.Handler == subscription.Handler && one.GivenUpAt == null && one.DueAt <= now && !busy.Contains(one.WorkspaceId));
    }
}
