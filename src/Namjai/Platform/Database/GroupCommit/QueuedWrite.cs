namespace Namjai.Platform.Database.GroupCommit;

/// <summary>A write that waits for its commit.</summary>
internal abstract class QueuedWrite
{
    /// <summary>Writes with the same writer are done in one call.</summary>
    public abstract object Writer { get; }

    /// <summary>Nobody waits for it any more and it has not begun.</summary>
    public abstract bool IsAbandoned { get; }

    /// <summary>Does this write and others of its kind.</summary>
    public abstract Task WriteAllAsync(IEnumerable<QueuedWrite> sameKind, BatchTransaction transaction, CancellationToken cancellation);

    public abstract void Answer();

    public abstract void Fail(Exception problem);
}

/// <inheritdoc cref="QueuedWrite"/>
internal sealed class QueuedWrite<TWrite, TResult>(TWrite write, IBatchWriter<TWrite, TResult> writer, CancellationToken abandoned) : QueuedWrite
{
    // Whoever waits goes on elsewhere: the writer has the next batch to do.
    private readonly TaskCompletionSource<TResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? _result;

    public Task<TResult> Answered => _answer.Task;

    public override object Writer => writer;

    public override bool IsAbandoned => abandoned.IsCancellationRequested;

    public override async Task WriteAllAsync(IEnumerable<QueuedWrite> sameKind, BatchTransaction transaction, CancellationToken cancellation)
    {
        var all = sameKind.Cast<QueuedWrite<TWrite, TResult>>().ToList();
        var results = await writer.WriteAsync(all.ConvertAll(one => one.Write), transaction, cancellation);
        for (var i = 0; i < all.Count; i++)
            all[i]._result = results[i];
    }

    public override void Answer() => _answer.TrySetResult(_result!);

    public override void Fail(Exception problem) => _answer.TrySetException(problem);

    private TWrite Write => write;
}
