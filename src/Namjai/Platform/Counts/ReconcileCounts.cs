using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;

namespace Namjai.Platform.Counts;

/// <summary>Finds workspaces whose counts have drifted from what they count, which should never happen, and counts them anew when asked to.</summary>
internal sealed class ReconcileCounts(NamjaiDb db, IEnumerable<IKeptCounts> kept, ILogger<ReconcileCounts> log)
{
    /// <summary>Looks through all workspaces; the scope must see them all.</summary>
    public Task<IReadOnlyList<CountDrift>> RunAsync(CancellationToken cancellation) => db.SortingInFilesAsync(() => CompareAsync(cancellation), cancellation);

    /// <summary>Counts all of a workspace anew, while it goes on living.</summary>
    public Task RepairAsync(Guid workspace, CancellationToken cancellation) => db.SortingInFilesAsync(
        async () =>
        {
            foreach (var counts in kept)
                await counts.RepairAsync(workspace, cancellation);
            return true;
        },
        cancellation);

    private async Task<IReadOnlyList<CountDrift>> CompareAsync(CancellationToken cancellation)
    {
        var drifts = new List<CountDrift>();
        foreach (var workspace in await db.Set<Workspace>().AsNoTracking().Select(one => new { one.Id, one.Name }).ToListAsync(cancellation))
        {
            foreach (var counts in kept)
            {
                var rows = await counts.DifferencesAsync(workspace.Id, cancellation);
                if (rows == 0)
                    continue;
                log.LogError("{Rows} day-counts of workspace {Workspace} differ from its {Counted}", rows, workspace.Id, counts.Counted);
                drifts.Add(new(workspace.Id, workspace.Name, counts.Counted, rows));
            }
        }
        return drifts;
    }
}

/// <summary>A workspace whose counts are wrong.</summary>
/// <param name="Counted">What was counted.</param>
/// <param name="Rows">How many rows of counts differ.</param>
internal sealed record CountDrift(Guid WorkspaceId, string Workspace, string Counted, long Rows);
