using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>Brings the database to the shape that this version of the program expects.</summary>
internal sealed class MigrateDatabase(NamjaiDb db, DatabaseChoice choice, IEnumerable<IDatabaseAddition> additions)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (choice.Kind == DatabaseKind.Sqlite)
            Directory.CreateDirectory(choice.Folder);
        await db.Database.MigrateAsync(cancellation);
        foreach (var addition in additions)
            await addition.ApplyAsync(db, cancellation);
    }
}
