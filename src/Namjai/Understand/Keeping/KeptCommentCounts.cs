using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Understand.Comments;

namespace Namjai.Understand.Keeping;

/// <summary>The counts of themes and of touched customers, held to the comments.</summary>
internal sealed class KeptCommentCounts(NamjaiDb db, DatabaseChoice choice) : IKeptCounts
{
    public string Counted => "comments";

    public async Task<long> DifferencesAsync(Guid workspace, CancellationToken cancellation)
    {
        var rows = 0L;
        foreach (var sql in CommentCountComparison.Differences(choice.Kind))
            rows += (await db.ReadAsync(sql, row => row.GetInt64(0), cancellation, ("workspace", workspace)))[0];
        return rows;
    }

    public Task RepairAsync(Guid workspace, CancellationToken cancellation) => db.InTransactionAsync(
        async () =>
        {
            await db.LockCommentsAsync(choice, workspace, cancellation);
            foreach (var sql in CommentCountComparison.Recount(choice.Kind))
                await db.WriteAsync(sql, cancellation, ("workspace", workspace));
            return true;
        },
        cancellation);
}
