using System.Data.Common;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>The writer's own connection, with its prepared statements. It sees every workspace: each row says whose it is.</summary>
internal abstract class BatchConnection : IAsyncDisposable
{
    public abstract DatabaseKind Kind { get; }

    public static async Task<BatchConnection> OpenAsync(DatabaseChoice choice, CancellationToken cancellation) => choice.Kind == DatabaseKind.Sqlite
        ? await SqliteBatchConnection.OpenAsync(choice.ConnectionString, cancellation)
        : await PostgresBatchConnection.OpenAsync(choice.ConnectionString, cancellation);

    public abstract Task BeginAsync(CancellationToken cancellation);

    /// <summary>Has a statement done that gives back no rows: at once, or before the next one that does, or with the commit.</summary>
    /// <param name="sql">With <c>$1</c>, <c>$2</c> and so on for the values.</param>
    /// <param name="values">In their order.</param>
    /// <param name="cancellation">Gives up.</param>
    public abstract Task RunAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation);

    /// <summary>Reads rows.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public abstract Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation);

    /// <summary>For work over whole tables: this transaction is given more time.</summary>
    public virtual void TakeLong()
    {
    }

    public abstract Task CommitAsync(CancellationToken cancellation);

    /// <summary>False if even that fails: the connection is of no more use.</summary>
    public abstract Task<bool> TryRollBackAsync();

    public abstract ValueTask DisposeAsync();
}
