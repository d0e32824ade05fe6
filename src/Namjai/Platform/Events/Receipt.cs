using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;

namespace Namjai.Platform.Events;

/// <summary>
/// For what the handler of this scope is being given. A handler that signs inside its own transaction does its work exactly once; for one that doesn't,
/// the worker signs afterwards, and a crash in between means that the event comes again.
/// </summary>
internal sealed class Receipt(NamjaiDb db)
{
    private string _handler = "";
    private IReadOnlyList<Guid> _events = [];
    private Guid _workspace;

    public void For(Guid workspace, string handler, IReadOnlyList<Guid> events) => (_workspace, _handler, _events) = (workspace, handler, events);

    /// <summary>To be called inside the handler's transaction (<see cref="NamjaiDb.InTransactionAsync"/>).</summary>
    public Task<int> SignAsync(CancellationToken cancellation) => Open.ExecuteDeleteAsync(cancellation);

    public async Task EnsureSignedAsync(CancellationToken cancellation)
    {
        if (await Open.AnyAsync(cancellation))
            await db.InTransactionAsync(() => SignAsync(cancellation), cancellation);
    }

    private IQueryable<EventDelivery> Open => db.Set<EventDelivery>()
        .Where(one => one.WorkspaceId == _workspace && one.Handler == _handler && _events.Contains(one.EventId));
}
