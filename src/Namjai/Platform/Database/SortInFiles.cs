using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>For work that goes through everything: SQLite sorts in memory, which is fast for a page and too much for a million rows.</summary>
internal static class SortInFiles
{
    /// <summary>Not to be called in a transaction. PostgreSQL does so by itself.</summary>
    public static async Task<T> SortingInFilesAsync<T>(this NamjaiDb db, Func<Task<T>> work, CancellationToken cancellation)
    {
        if (!db.Database.IsSqlite())
            return await work();
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            // For this connection until it is opened again.
            await db.Database.ExecuteSqlRawAsync("pragma temp_store = file", cancellation);
            return await work();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
