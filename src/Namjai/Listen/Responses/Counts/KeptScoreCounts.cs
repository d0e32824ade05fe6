using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Listen.Responses.Counts;

/// <summary>The day-counts that scores are made of, held to the answers.</summary>
internal sealed class KeptScoreCounts(NamjaiDb db, DatabaseChoice choice, IGroupCommit commits) : IKeptCounts
{
    public string Counted => "answers";

    public Task RepairAsync(Guid workspace, CancellationToken cancellation) =>
        commits.WriteAsync<CountsToRepair, bool>(new(workspace), cancellation);

    public async Task<long> DifferencesAsync(Guid workspace, CancellationToken cancellation)
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
