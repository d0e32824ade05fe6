using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

internal static class Portions
{
    private const int AtOnce = 2000;

    /// <summary>Deletes so many at a time that nobody waits long for the turn to write.</summary>
    /// <param name="rows">In an order of their own, so that each portion takes other rows.</param>
    public static async Task DeleteInPortionsAsync<TRow>(this NamjaiDb db, IQueryable<TRow> rows, CancellationToken cancellation)
        where TRow : class
    {
        while (await db.InTransactionAsync(() => rows.Take(AtOnce).ExecuteDeleteAsync(cancellation), cancellation) == AtOnce)
        {
        }
    }
}
