using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;

namespace Namjai.Platform.Health;

/// <summary>The database: reached, of this version's shape, and whole.</summary>
internal sealed class DatabaseCheck(NamjaiDb db, DatabaseChoice choice, IStringLocalizer<HealthWords> words) : IDoctorCheck
{
    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        // Opening would make an empty one.
        if (choice.Kind == DatabaseKind.Sqlite && !File.Exists(choice.FilePath))
            return [Finding.Wrong($"There is no {DatabaseChoice.FileName} in {choice.Folder}. Start one by namjai serve or namjai init.")];
        try
        {
            return [await ShapeAsync(cancellation), choice.Kind == DatabaseKind.Sqlite ? await WholeAsync(cancellation) : await RoleAsync(cancellation)];
        }
        catch (Exception problem) when (OpeningProblem.Of(problem, choice) is { } said)
        {
            return [Finding.Wrong(said)];
        }
    }

    private async Task<Finding> ShapeAsync(CancellationToken cancellation)
    {
        var unknown = await MigrateDatabase.NewerAsync(db, cancellation);
        if (unknown.Count > 0)
            return Finding.Wrong($"The database was made by a newer Namjai ({string.Join(", ", unknown)}). Use that version or a later one.");
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        return pending.Count == 0
            ? Finding.Fine("The database has this version's shape.")
            : Finding.Wrong($"The database is older than this program; {pending.Count} step(s) are to be done by namjai migrate (namjai serve does them by itself).");
    }

    private async Task<Finding> WholeAsync(CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "pragma quick_check(1)";
        var fault = await command.ExecuteScalarAsync(cancellation) as string;
        return fault == "ok"
            ? Finding.Fine("The file is whole.")
            : Finding.Wrong($"The file is damaged ({fault}). Stop the program and put back the latest backup.");
    }

    private async Task<Finding> RoleAsync(CancellationToken cancellation)
    {
        var isAbove = await db.Database.SqlQueryRaw<bool>("select rolsuper or rolbypassrls as \"Value\" from pg_roles where rolname = current_user").SingleAsync(cancellation);
        return isAbove ? Finding.Warning(words.Say("RoleAbove")) : Finding.Fine(words.Say("RoleKept"));
    }
}
