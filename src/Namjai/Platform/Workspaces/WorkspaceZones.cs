using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Workspaces;

/// <summary>
/// The businesses' time zones, remembered: every answer asks for its local day. Another node may have changed one, so memories are short.
/// </summary>
internal sealed class WorkspaceZones(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, (DateTimeZone Zone, long ReadAt)> _known = [];

    public ValueTask<DateTimeZone> OfAsync(Guid workspace, CancellationToken cancellation) =>
        _known.TryGetValue(workspace, out var known) && time.GetElapsedTime(known.ReadAt) < Memory
            ? ValueTask.FromResult(known.Zone)
            : ReadAsync(workspace, cancellation);

    /// <summary>Called when a business has moved.</summary>
    public void Forget(Guid workspace) => _known.TryRemove(workspace, out _);

    private async ValueTask<DateTimeZone> ReadAsync(Guid workspace, CancellationToken cancellation)
    {
        var readAt = time.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().EnterAll();
        var name = await scope.ServiceProvider.GetRequiredService<NamjaiDb>().Set<Workspace>()
            .Where(one => one.Id == workspace).Select(one => one.TimeZone).SingleAsync(cancellation);
        var zone = DateTimeZoneProviders.Tzdb[name];
        _known[workspace] = (zone, readAt);
        return zone;
    }
}
