namespace Namjai.Platform.Database.GroupCommit;

/// <summary>
/// Writes what comes in often: requests queue, one transaction carries many, and each is answered after its commit. A write that fails takes no other with it.
/// </summary>
internal interface IGroupCommit
{
    /// <summary>Returns once the write is on disk. Giving up the wait does not undo a write that has begun.</summary>
    /// <exception cref="WriteRefusedException">Nothing of it was written: too much at once, or no room.</exception>
    Task<TResult> WriteAsync<TWrite, TResult>(TWrite write, CancellationToken cancellation);
}
