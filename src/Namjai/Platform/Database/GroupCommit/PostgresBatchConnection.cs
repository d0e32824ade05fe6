using System.Data.Common;
using Npgsql;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>Gathers statements and sends them together, the commit with the last of them: a batch that reads nothing goes there and back once.</summary>
internal sealed class PostgresBatchConnection : BatchConnection
{
    /// <summary>More than the batches have statements; each is parsed and planned when it is new, and then kept by the server.</summary>
    private const int MostPrepared = 64;

    private const int LongSeconds = 600;

    private readonly NpgsqlConnection _connection;
    private NpgsqlBatch _gathered;

    private PostgresBatchConnection(NpgsqlConnection connection) => (_connection, _gathered) = (connection, connection.CreateBatch());

    public override DatabaseKind Kind => DatabaseKind.Postgres;

    public static async Task<BatchConnection> OpenAsync(string connectionString, CancellationToken cancellation)
    {
        var keepsPlans = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = MostPrepared, AutoPrepareMinUsages = 2 };
        var connection = new NpgsqlConnection(keepsPlans.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var everywhere = PostgresWorkspace.Command(connection, workspace: null, isEverywhere: true);
            await everywhere.ExecuteNonQueryAsync(cancellation);
            return new PostgresBatchConnection(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override Task BeginAsync(CancellationToken cancellation)
    {
        _gathered.Timeout = _connection.CommandTimeout;
        return RunAsync("begin", [], cancellation);
    }

    public override void TakeLong() => _gathered.Timeout = LongSeconds;

    public override Task RunAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation)
    {
        Gather(sql, values);
        return Task.CompletedTask;
    }

    // What was gathered has no rows, so the first rows are this one's.
    public override async Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation)
    {
        Gather(sql, values);
        return await Gathered().ExecuteReaderAsync(cancellation);
    }

    public override async Task CommitAsync(CancellationToken cancellation)
    {
        Gather("commit", []);
        await using var all = Gathered();
        await all.ExecuteNonQueryAsync(cancellation);
    }

    public override async Task<bool> TryRollBackAsync()
    {
        await Gathered().DisposeAsync();
        try
        {
            await using var rollback = new NpgsqlCommand("rollback", _connection);
            await rollback.ExecuteNonQueryAsync(CancellationToken.None);
            return true;
        }
        catch (Exception broken) when (broken is DbException or InvalidOperationException)
        {
            return false; // a connection that was cut off says that it isn't open
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await _gathered.DisposeAsync();
        await _connection.DisposeAsync();
    }

    // A reader goes on with the batch that it came from, so the next one begins anew.
    private NpgsqlBatch Gathered()
    {
        var gathered = _gathered;
        _gathered = _connection.CreateBatch();
        _gathered.Timeout = gathered.Timeout;
        return gathered;
    }

    private void Gather(string sql, IReadOnlyList<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        _gathered.BatchCommands.Add(command);
    }
}
