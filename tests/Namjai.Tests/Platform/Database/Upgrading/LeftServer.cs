using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Namjai.Platform.Database;
using Namjai.Tests.Architecture;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Database.Upgrading;

/// <summary>Today's program over a database as version 0.2.0 left it: its tables by its one migration, its rows as its program wrote them.</summary>
public abstract class LeftServer : NamjaiServer
{
    private const string FirstMigration = "Initial";

    /// <summary>The key for programs that version 0.2.0 gave out with these rows; it opens nothing else.</summary>
    public abstract string Key { get; }

    private protected static async Task LeaveAsync(DatabaseChoice choice)
    {
        using var turn = new WriteTurn(choice);
        await using NamjaiDb db = choice.Kind == DatabaseKind.Sqlite
            ? new SqliteDb((DbContextOptions<SqliteDb>)new DbContextOptionsBuilder<SqliteDb>().UseNamjaiSqlite(choice.ConnectionString).Options, new CurrentWorkspace(), turn)
            : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(choice.ConnectionString).Options, new CurrentWorkspace(), turn);
        await db.GetService<IMigrator>().MigrateAsync(FirstMigration);
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = await File.ReadAllTextAsync(
            Path.Combine(RepositoryFiles.Root, "tests/Namjai.Tests/Platform/Database/Upgrading", $"Left-by-0.2.0.{choice.Kind}.sql"));
        await command.ExecuteNonQueryAsync();
    }
}

public sealed class LeftSqliteServer : LeftServer
{
    public override string Key => "nj_Z8jm84lDNcxm63sUFEQJqm1KpLCLhUN5";

    private protected override async Task<DatabaseChoice> ChooseAsync(string folder)
    {
        var choice = DatabaseChoice.Sqlite(folder);
        await LeaveAsync(choice);
        return choice;
    }
}

public sealed class LeftPostgresServer(PostgresCluster cluster) : LeftServer
{
    public override string Key => "nj_RmCAvVki6fz2vuEKkSbGeS33lDuylwYS";

    private protected override async Task<DatabaseChoice> ChooseAsync(string folder)
    {
        var choice = DatabaseChoice.Postgres(await cluster.NewDatabaseAsync(), folder);
        await LeaveAsync(choice);
        return choice;
    }
}
