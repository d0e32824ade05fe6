using System.Threading.Channels;

namespace Namjai.Platform.Database.GroupCommit;

/// <inheritdoc cref="IGroupCommit"/>
/// <remarks>It begins with the first write and, when the program ends, does what was accepted before it goes.</remarks>
internal sealed class WriteQueue : IGroupCommit, IAsyncDisposable
{
    private const int MostWaiting = 8192;
    private const int MostAtOnce = 512;

    private readonly Channel<QueuedWrite> _queue = Channel.CreateBounded<QueuedWrite>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly IServiceProvider _services;
    private readonly WriteBatch _batch;
    private readonly WriteTurn _turn;
    private readonly Rush _rush;
    private readonly Lazy<Task> _writing;

    public WriteQueue(IServiceProvider services, WriteBatch batch, WriteTurn turn, Rush rush)
    {
        (_services, _batch, _turn, _rush) = (services, batch, turn, rush);
        _writing = new(() => Task.Run(WriteAllAsync));
    }

    public Task<TResult> WriteAsync<TWrite, TResult>(TWrite write, CancellationToken cancellation)
    {
        var queued = new QueuedWrite<TWrite, TResult>(write, _services.GetRequiredService<IBatchWriter<TWrite, TResult>>(), cancellation);
        if (!_queue.Writer.TryWrite(queued))
            throw new WriteRefusedException(WriteRefusal.Busy);
        _ = _writing.Value;
        return queued.Answered.WaitAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_writing.IsValueCreated)
            await _writing.Value;
        await _batch.DisposeAsync();
    }

    private async Task WriteAllAsync()
    {
        var batch = new List<QueuedWrite>(MostAtOnce);
        while (await _queue.Reader.WaitToReadAsync())
        {
            // The turn first: whatever comes in while waiting for it goes along.
            using var mine = await _turn.TakeAsync(CancellationToken.None);
            batch.Clear();
            while (batch.Count < MostAtOnce && _queue.Reader.TryRead(out var next))
            {
                if (!next.IsAbandoned)
                    batch.Add(next);
            }
            if (batch.Count > 0)
                await _batch.RunAsync(batch);
            _rush.Note(batch.Count);
        }
    }
}
