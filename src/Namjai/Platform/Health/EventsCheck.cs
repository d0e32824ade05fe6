using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using NodaTime;

namespace Namjai.Platform.Health;

/// <summary>Events that were given up, or have waited for long.</summary>
internal sealed class EventsCheck(NamjaiDb db, TimeProvider time) : IDoctorCheck
{
    private static readonly Duration Long = Duration.FromHours(1);

    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        var longAgo = Instant.FromDateTimeOffset(time.GetUtcNow()) - Long;
        var givenUp = await db.Set<EventDelivery>().CountAsync(one => one.GivenUpAt != null, cancellation);
        var late = await db.Set<EventDelivery>().CountAsync(one => one.GivenUpAt == null && one.At < longAgo, cancellation)
            + await db.Set<OutboxEvent>().CountAsync(one => one.HandedOutAt == null && one.At < longAgo, cancellation);
        return
        [
            givenUp == 0
                ? Finding.Fine("No event was given up.")
                : Finding.Wrong($"{givenUp} event(s) could not be handled and were given up; an owner finds them at Settings, Events, and can try them again."),
            .. late == 0 ? Array.Empty<Finding>() : [Finding.Warning($"{late} event(s) have waited for more than an hour. Is namjai serve running?")],
        ];
    }
}
