using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Understand;

/// <summary>The business's own days: what is today there, and when a day begins.</summary>
internal sealed class BusinessDays(NamjaiDb db, CurrentWorkspace current, TimeProvider time)
{
    private DateTimeZone? _zone;

    public async ValueTask<DateTimeZone> ZoneAsync(CancellationToken cancellation)
    {
        var id = current.Id;
        return _zone ??= DateTimeZoneProviders.Tzdb[
            await db.Set<Workspace>().Where(workspace => workspace.Id == id).Select(workspace => workspace.TimeZone).SingleAsync(cancellation)];
    }

    public async ValueTask<LocalDate> TodayAsync(CancellationToken cancellation) =>
        Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(await ZoneAsync(cancellation)).Date;

    public async ValueTask<Instant> StartOfAsync(LocalDate day, CancellationToken cancellation) =>
        (await ZoneAsync(cancellation)).AtStartOfDay(day).ToInstant();
}
