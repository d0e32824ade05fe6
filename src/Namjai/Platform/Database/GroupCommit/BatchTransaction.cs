using System.Data.Common;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>The transaction that a batch is written in.</summary>
internal sealed class BatchTransaction(BatchConnection connection)
{
    private readonly Dictionary<Type, IBatchEnding> _endings = [];

    public DatabaseKind Kind => connection.Kind;

    /// <inheritdoc cref="BatchConnection.RunAsync"/>
    public Task RunAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation) => connection.RunAsync(sql, values, cancellation);

    /// <inheritdoc cref="BatchConnection.ReadAsync"/>
    public Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation) => connection.ReadAsync(sql, values, cancellation);

    /// <inheritdoc cref="BatchConnection.TakeLong"/>
    public void TakeLong() => connection.TakeLong();

    /// <summary>What all writers of this transaction add to, and what is written once at its end.</summary>
    public TEnding Ending<TEnding>(Func<TEnding> make)
        where TEnding : class, IBatchEnding
    {
        if (_endings.TryGetValue(typeof(TEnding), out var ending))
            return (TEnding)ending;
        var made = make();
        _endings.Add(typeof(TEnding), made);
        return made;
    }

    public Task BeginAsync(CancellationToken cancellation) => connection.BeginAsync(cancellation);

    public async Task CommitAsync(CancellationToken cancellation)
    {
        foreach (var ending in _endings.Values)
            await ending.WriteAsync(this, cancellation);
        await connection.CommitAsync(cancellation);
        foreach (var ending in _endings.Values)
            ending.Committed();
    }

    /// <inheritdoc cref="BatchConnection.TryRollBackAsync"/>
    public Task<bool> TryRollBackAsync() => connection.TryRollBackAsync();
}

/// <summary>What a transaction's writes add up to: counts, events.</summary>
internal interface IBatchEnding
{
    Task WriteAsync(BatchTransaction transaction, CancellationToken cancellation);

    void Committed()
    {
    }
}
