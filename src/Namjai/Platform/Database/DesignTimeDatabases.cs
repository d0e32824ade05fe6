using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Namjai.Platform.Database;

/// <summary>For <c>tools/migrations</c>, which needs the model and no database.</summary>
internal sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => new(
        (DbContextOptions<SqliteDb>)new DbContextOptionsBuilder<SqliteDb>().UseNamjaiSqlite("Data Source=:memory:").Options,
        new CurrentWorkspace(),
        new WriteTurn(DatabaseChoice.Sqlite(".")));
}

/// <inheritdoc cref="DesignTimeSqlite"/>
internal sealed class DesignTimePostgres : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options,
        new CurrentWorkspace(),
        new WriteTurn(DatabaseChoice.Postgres("", ".")));
}
