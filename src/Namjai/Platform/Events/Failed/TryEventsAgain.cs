using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Events.Failed;

/// <summary>Gives failed events all their patience back, now that what was wrong is mended.</summary>
internal sealed class TryEventsAgain(NamjaiDb db, OutboxSignal signal, TimeProvider time)
{
    /// <summary>One delivery, or all that have failed.</summary>
    public async Task RunAsync(Guid? @event, string? handler, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        await db.InTransactionAsync(async () =>
        {
            var failed = db.Set<EventDelivery>().Where(one => one.Problem != null && (one.TakenUntil == null || one.TakenUntil < now));
            var chosen = @event is { } id ? failed.Where(one => one.EventId == id && one.Handler == handler) : failed;
            foreach (var one in await chosen.ToListAsync(cancellation))
                one.TryAgain(now);
            return await db.SaveChangesAsync(cancellation);
        }, cancellation);
        signal.Raise();
    }
}
