using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;
using Namjai.Platform.Workspaces;

namespace Namjai.Platform.Database;

/// <summary>Opens the chosen database for the serving program.</summary>
internal static class DatabaseServices
{
    public static IServiceCollection AddNamjaiDatabase(this IServiceCollection services, DatabaseChoice choice)
    {
        services
            .AddSingleton(choice)
            .AddSingleton<WriteTurn>()
            .AddScoped<CurrentWorkspace>()
            .AddSingleton<Everywhere>()
            .AddScoped<MigrateDatabase>()
            .AddScoped<OpenWorkspace>()
            .AddSingleton<WorkspaceZones>()
            .AddSingleton<WriteBatch>()
            .AddSingleton<Rush>()
            .AddSingleton<IGroupCommit, WriteQueue>()
            .AddSingleton<IDatabaseAddition, RowLevelSecurity>();
        return choice.Kind == DatabaseKind.Sqlite
            ? services
                .AddSingleton<SqliteSettings>()
                .AddDbContext<NamjaiDb, SqliteDb>((provider, options) => options
                    .UseNamjaiSqlite(choice.ConnectionString)
                    .AddInterceptors(provider.GetRequiredService<SqliteSettings>(), provider.GetRequiredService<WakeAfterCommit>()))
            : services
                .AddScoped<PostgresWorkspace>()
                .AddDbContext<NamjaiDb, PostgresDb>((provider, options) => options
                    .UseNpgsql(choice.ConnectionString)
                    .AddInterceptors(provider.GetRequiredService<PostgresWorkspace>(), provider.GetRequiredService<WakeAfterCommit>()));
    }

    public static DbContextOptionsBuilder UseNamjaiSqlite(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString)
        // Migrations of a single file need no table that locks out other nodes.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));
}
