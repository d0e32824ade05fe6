using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.Responses.Counts;

/// <summary>Finds workspaces whose day-counts have drifted from their answers, which should never happen, and counts them anew when asked to.</summary>
internal sealed class ReconcileCounts(NamjaiDb db, DatabaseChoice choice, IGroupCommit commits, ILogger<ReconcileCounts> log)
{
    /// <summary>Looks through all workspaces; the scope must see them all.</summary>
    public async Task<IReadOnlyList<CountDrift>> RunAsync(CancellationToken cancellation)
    {
        var drifts = new List<CountDrift>();
        foreach (var workspace in await db.Set<Workspace>().AsNoTracking().Select(one => new { one.Id, one.Name }).ToListAsync(cancellation))
        {
            var rows = await DifferencesAsync(workspace.Id, cancellation);
            if (rows == 0)
                continue;
            log.LogError("{Rows} day-counts of workspace {Workspace} differ from its answers", rows, workspace.Id);
            drifts.Add(new(workspace.Id, workspace.Name, rows));
        }
        return drifts;
    }

    /// <summary>Counts a workspace anew, while answers go on coming in.</summary>
    public Task RepairAsync(Guid workspace, CancellationToken cancellation) =>
        commits.WriteAsync<CountsToRepair, bool>(new(workspace), cancellation);

    private async Task<long> DifferencesAsync(Guid workspace, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var rows = 0L;
            foreach (var level in Enum.GetValues<ScoreLevel>())
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = CountComparison.Differences(level, choice.Kind);
                command.CommandTimeout = 600;
                command.Set(0, "@workspace", workspace);
                rows += (long)(await command.ExecuteScalarAsync(cancellation))!;
            }
            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}

/// <summary>A workspace whose counts are wrong.</summary>
/// <param name="Rows">How many rows of counts differ.</param>
internal sealed record CountDrift(Guid WorkspaceId, string Workspace, long Rows);
