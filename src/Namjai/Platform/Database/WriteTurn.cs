namespace Namjai.Platform.Database;

/// <summary>One writer at a time in this process, first come, first served. PostgreSQL needs no turns.</summary>
internal sealed class WriteTurn(DatabaseChoice choice) : IDisposable
{
    private readonly SemaphoreSlim? _turn = choice.Kind == DatabaseKind.Sqlite ? new SemaphoreSlim(1, 1) : null;

    public async ValueTask<Holder> TakeAsync(CancellationToken cancellation)
    {
        if (_turn is not null)
            await _turn.WaitAsync(cancellation);
        return new Holder(_turn);
    }

    public void Dispose() => _turn?.Dispose();

    public readonly struct Holder(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
