using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>Does each statement at once: the database is in the same process, and there is no way to save.</summary>
internal sealed class SqliteBatchConnection : BatchConnection
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private (string? Sql, SqliteCommand? Command) _last;

    private SqliteBatchConnection(SqliteConnection connection) => _connection = connection;

    public override DatabaseKind Kind => DatabaseKind.Sqlite;

    public static async Task<BatchConnection> OpenAsync(string connectionString, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            SqliteSettings.Apply(connection);
            return new SqliteBatchConnection(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The right to write is asked for at the beginning: asking in the middle can fail where waiting would help.</summary>
    public override Task BeginAsync(CancellationToken cancellation) => RunAsync("begin immediate", [], cancellation);

    public override Task RunAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation) =>
        Filled(sql, values).ExecuteNonQueryAsync(cancellation);

    public override async Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation) =>
        await Filled(sql, values).ExecuteReaderAsync(cancellation);

    public override Task CommitAsync(CancellationToken cancellation) => RunAsync("commit", [], cancellation);

    public override async Task<bool> TryRollBackAsync()
    {
        try
        {
            await RunAsync("rollback", [], CancellationToken.None);
            return true;
        }
        catch (SqliteException nothingToRollBack) when (nothingToRollBack.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            return true; // it has rolled back by itself, as it does when the disk is full
        }
        catch (Exception broken) when (broken is DbException or InvalidOperationException)
        {
            return false; // a connection that was cut off says that it isn't open
        }
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
            await command.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private SqliteCommand Filled(string sql, IReadOnlyList<object> values)
    {
        var command = Prepared(sql, values.Count);
        for (var i = 0; i < values.Count; i++)
            command.Parameters[i].Value = values[i];
        return command;
    }

    // Rows of one table come one after the other.
    private SqliteCommand Prepared(string sql, int values)
    {
        if (ReferenceEquals(sql, _last.Sql))
            return _last.Command!;
        if (!_prepared.TryGetValue(sql, out var command))
            _prepared.Add(sql, command = Prepare(sql, values));
        _last = (sql, command);
        return command;
    }

    private SqliteCommand Prepare(string sql, int values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= values; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(CultureInfo.InvariantCulture) });
        return command;
    }
}
