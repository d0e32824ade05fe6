using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Api.Once;
using Namjai.Platform.Database;
using Namjai.Platform.Jobs;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>Takes away events that every handler has had, some days after, and answers that were kept for calls sent again.</summary>
internal sealed class ForgetOldEvents(NamjaiDb db, TimeProvider time) : IRecurringJob
{
    private static readonly Duration Kept = Duration.FromDays(7);

    /// <summary>So many at a time, so that nobody waits long for the turn to write.</summary>
    private const int AtOnce = 2000;

    public static string Name => "forget-old-events";

    public static string Cron => "0 17 * * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var (oldEvents, oldAnswers) = (now - Kept, now - KeptAnswer.Kept);
        await InPortionsAsync(db.Set<OutboxEvent>()
            .Where(one => one.HandedOutAt < oldEvents && !db.Set<EventDelivery>().Any(delivery => delivery.WorkspaceId == one.WorkspaceId && delivery.EventId == one.Id))
            .OrderBy(one => one.WorkspaceId).ThenBy(one => one.Id), cancellation);
        await InPortionsAsync(db.Set<KeptAnswer>().Where(one => one.At < oldAnswers).OrderBy(one => one.WorkspaceId).ThenBy(one => one.Key), cancellation);
    }

    private async Task InPortionsAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellation)
        where TRow : class
    {
        while (await db.InTransactionAsync(() => rows.Take(AtOnce).ExecuteDeleteAsync(cancellation), cancellation) == AtOnce)
        {
        }
    }
}
