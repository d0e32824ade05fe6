namespace Namjai.Platform.Database.GroupCommit;

/// <summary>How one kind of write is done for many at once, by prepared commands. Contributed by the room whose tables they are.</summary>
internal interface IBatchWriter<TWrite, TResult>
{
    /// <summary>
    /// Does the writes inside the transaction. Throwing means that none is kept; they are then tried one by one, so a writer holds nothing between calls.
    /// </summary>
    /// <returns>What to answer to each, in their order.</returns>
    Task<IReadOnlyList<TResult>> WriteAsync(IReadOnlyList<TWrite> writes, BatchTransaction transaction, CancellationToken cancellation);
}
