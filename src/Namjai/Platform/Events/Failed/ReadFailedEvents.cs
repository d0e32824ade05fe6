using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;

namespace Namjai.Platform.Events.Failed;

/// <summary>The workspace's events that have failed, those given up first.</summary>
internal sealed class ReadFailedEvents(NamjaiDb db)
{
    private const int Most = 100;

    public async Task<FailedEventsView> RunAsync(CancellationToken cancellation)
    {
        var failed = db.Set<EventDelivery>().AsNoTracking().Where(one => one.Problem != null);
        var waiting = await db.Set<EventDelivery>().CountAsync(one => one.Problem == null, cancellation)
            + await db.Set<OutboxEvent>().CountAsync(one => one.HandedOutAt == null, cancellation);
        var rows = await failed
            .OrderByDescending(one => one.GivenUpAt != null).ThenByDescending(one => one.At).ThenBy(one => one.EventId).Take(Most)
            .Join(db.Set<OutboxEvent>(), one => one.EventId, happened => happened.Id, (one, happened) => new FailedEvent(
                one.EventId, one.Handler, happened.Type, one.At, one.Attempts, one.GivenUpAt != null, one.DueAt, one.Problem!))
            .ToListAsync(cancellation);
        rows = [.. rows.OrderByDescending(one => one.IsGivenUp).ThenByDescending(one => one.At)];
        return new FailedEventsView(waiting, rows, await failed.CountAsync(cancellation) - rows.Count);
    }
}
