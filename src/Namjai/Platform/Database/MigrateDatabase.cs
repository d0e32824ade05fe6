using Microsoft.EntityFrameworkCore;
using Namjai.Platform.CommandLine;

namespace Namjai.Platform.Database;

/// <summary>Brings the database to the shape that this version of the program expects.</summary>
internal sealed class MigrateDatabase(NamjaiDb db, DatabaseChoice choice, IEnumerable<IDatabaseAddition> additions)
{
    /// <summary>Steps that the database has gone and this version doesn't know: a newer one was here.</summary>
    public static async Task<IReadOnlyList<string>> NewerAsync(NamjaiDb db, CancellationToken cancellation) =>
        Newer(db, await db.Database.GetAppliedMigrationsAsync(cancellation));

    /// <exception cref="CannotBeDoneException">A newer version was here: this one would harm what it doesn't know.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (choice.Kind == DatabaseKind.Sqlite)
            MakeFolder();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (Newer(db, applied) is { Count: > 0 } newer)
            throw new CannotBeDoneException($"The database was made by a newer Namjai ({newer[^1]}). Use that version or a later one.");
        // Mostly there is nothing to do, and every start would wait while EF makes sure of it.
        if (db.Database.GetMigrations().Except(applied, StringComparer.Ordinal).Any())
            await db.Database.MigrateAsync(cancellation);
        foreach (var addition in additions)
            await addition.ApplyAsync(db, cancellation);
    }

    private static List<string> Newer(NamjaiDb db, IEnumerable<string> applied) =>
        [.. applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal)];

    // What customers say is for nobody else on the machine to read.
    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(choice.Folder);
        else if (!Directory.Exists(choice.Folder))
            Directory.CreateDirectory(choice.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
