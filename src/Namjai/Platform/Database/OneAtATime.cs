using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>Lets only one transaction at a time decide about something, on whichever node it runs. On SQLite the write turn has seen to that already.</summary>
internal static class OneAtATime
{
    public static async Task DecideAloneAsync(this NamjaiDb db, string about, CancellationToken cancellation)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({about}, 0))", cancellation);
    }
}
