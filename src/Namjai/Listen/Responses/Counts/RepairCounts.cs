using Namjai.Listen.Responses.Writing;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Listen.Responses.Counts;

/// <summary>Counts workspaces anew inside the writer's own transaction, so that no answer comes in between.</summary>
internal sealed class RepairCounts : IBatchWriter<CountsToRepair, bool>
{
    // Other nodes' writers wait until it is done.
    private const string Alone = "lock table score_days in share row exclusive mode";

    public async Task<IReadOnlyList<bool>> WriteAsync(IReadOnlyList<CountsToRepair> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        transaction.TakeLong();
        // What the batch's other writes have counted so far goes in first, or it would be counted twice.
        await ScoreDeltas.Of(transaction).WriteOutAsync(transaction, cancellation);
        if (transaction.Kind == DatabaseKind.Postgres)
            await transaction.RunAsync(Alone, [], cancellation);
        foreach (var workspace in writes.Select(write => write.WorkspaceId).Distinct())
        {
            await transaction.RunAsync(CountComparison.Clear, [workspace], cancellation);
            foreach (var level in Enum.GetValues<ScoreLevel>())
                await transaction.RunAsync(CountComparison.Recount(level, transaction.Kind), [workspace], cancellation);
        }
        return [.. writes.Select(_ => true)];
    }
}

/// <summary>A workspace to count anew.</summary>
internal readonly record struct CountsToRepair(Guid WorkspaceId);
