using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Namjai.Platform.Events;

/// <summary>Sees events being saved and raises the signal once they are committed, not before.</summary>
internal sealed class WakeAfterCommit(OutboxSignal signal) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private bool _hasEvents;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _hasEvents |= eventData.Context!.ChangeTracker.Entries<OutboxEvent>().Any(entry => entry.State == EntityState.Added);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null)
            Raise();
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Raise();
        return Task.CompletedTask;
    }

    private void Raise()
    {
        if (!_hasEvents)
            return;
        _hasEvents = false;
        signal.Raise();
    }
}
