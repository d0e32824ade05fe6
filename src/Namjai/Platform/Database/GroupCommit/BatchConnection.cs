using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>The writer's own connection, with its prepared commands. It sees every workspace: each row says whose it is.</summary>
internal sealed class BatchConnection : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    private BatchConnection(DatabaseKind kind, DbConnection connection) => (Kind, _connection) = (kind, connection);

    public DatabaseKind Kind { get; }

    /// <summary>On SQLite the right to write is asked for at the beginning: asking in the middle can fail where waiting would help.</summary>
    public string Begin => Kind == DatabaseKind.Sqlite ? "begin immediate" : "begin";

    public static async Task<BatchConnection> OpenAsync(DatabaseChoice choice, CancellationToken cancellation)
    {
        DbConnection connection = choice.Kind == DatabaseKind.Sqlite
            ? new SqliteConnection(choice.ConnectionString)
            : new NpgsqlConnection(choice.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            if (choice.Kind == DatabaseKind.Sqlite)
            {
                SqliteSettings.Apply(connection);
            }
            else
            {
                await using var everywhere = PostgresWorkspace.Command(connection, workspace: null, isEverywhere: true);
                await everywhere.ExecuteNonQueryAsync(cancellation);
            }
            return new BatchConnection(choice.Kind, connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public DbCommand Command(string sql)
    {
        if (_commands.TryGetValue(sql, out var known))
            return known;
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        _commands.Add(sql, command);
        return command;
    }

    public Task<int> RunAsync(string sql, CancellationToken cancellation) => Command(sql).ExecuteNonQueryAsync(cancellation);

    public async Task<bool> TryRollBackAsync()
    {
        try
        {
            await RunAsync("rollback", CancellationToken.None);
            return true;
        }
        catch (SqliteException nothingToRollBack) when (nothingToRollBack.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            return true; // SQLite has rolled back by itself, as it does when the disk is full
        }
        catch (Exception broken) when (broken is DbException or InvalidOperationException)
        {
            return false; // a connection that was cut off says that it isn't open
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
            await command.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
