using System.Data.Common;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>The transaction that a batch is written in.</summary>
internal sealed class BatchTransaction(BatchConnection connection)
{
    private readonly Dictionary<Type, IBatchEnding> _endings = [];

    public DatabaseKind Kind => connection.Kind;

    /// <summary>A command of this text, prepared once per connection; its parameters are the caller's to fill.</summary>
    public DbCommand Command(string sql) => connection.Command(sql);

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

    public async Task BeginAsync(CancellationToken cancellation) => await connection.RunAsync(connection.Begin, cancellation);

    public async Task CommitAsync(CancellationToken cancellation)
    {
        foreach (var ending in _endings.Values)
            await ending.WriteAsync(this, cancellation);
        await connection.RunAsync("commit", cancellation);
        foreach (var ending in _endings.Values)
            ending.Committed();
    }

    /// <summary>False if even that fails: the connection is of no more use.</summary>
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
