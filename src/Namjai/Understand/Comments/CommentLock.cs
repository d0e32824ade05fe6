using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;

namespace Namjai.Understand.Comments;

/// <summary>One at a time changes a workspace's comments and their counts.</summary>
internal static class CommentLock
{
    /// <summary>Held until the transaction ends. On one file the turn to write is enough.</summary>
    public static async Task LockCommentsAsync(this NamjaiDb db, DatabaseChoice choice, Guid workspace, CancellationToken cancellation)
    {
        if (choice.Kind == DatabaseKind.Postgres)
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"comments of " + workspace}, 0))", cancellation);
    }
}
