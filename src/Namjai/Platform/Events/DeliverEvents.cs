using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Logging;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>One round for one handler: take what is due, let it do its work, write down how it went.</summary>
internal sealed class DeliverEvents(IServiceScopeFactory scopes, Everywhere everywhere, WorkspacePulse pulse, TimeProvider time, ILogger<DeliverEvents> log)
{
    /// <summary>Whether there was anything to do.</summary>
    public async Task<bool> RunAsync(EventSubscription subscription, CancellationToken cancellation)
    {
        var taken = await everywhere.RunAsync(services => services.GetRequiredService<TakeDeliveries>().RunAsync(subscription, cancellation));
        if (taken.Count == 0)
            return false;
        using var atWork = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var renewal = RenewAsync(taken, atWork.Token);
        try
        {
            await HandleAsync(subscription, taken, cancellation);
            pulse.Beat(taken[0].WorkspaceId);
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            await ChangeAsync(taken, one => Fail(one, problem), cancellation);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // Stopped on purpose: whoever starts next need not wait, and the attempt doesn't count.
            await ChangeAsync(taken, one => one.GiveBack(), CancellationToken.None);
            throw;
        }
        finally
        {
            await atWork.CancelAsync();
            await renewal;
        }
        return true;
    }

    private async Task HandleAsync(EventSubscription subscription, IReadOnlyList<EventDelivery> taken, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var workspace = taken[0].WorkspaceId;
        var events = taken.Select(one => one.EventId).ToList();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().Enter(workspace);
        var payloads = await scope.ServiceProvider.GetRequiredService<NamjaiDb>().Set<OutboxEvent>().AsNoTracking()
            .Where(one => events.Contains(one.Id))
            .OrderBy(one => one.At).ThenBy(one => one.Id)
            .Select(one => one.Payload).ToListAsync(cancellation);
        var receipt = scope.ServiceProvider.GetRequiredService<Receipt>();
        receipt.For(workspace, subscription.Handler, events);
        await subscription.Run(scope.ServiceProvider, payloads, cancellation);
        await receipt.EnsureSignedAsync(cancellation);
    }

    private void Fail(EventDelivery delivery, Exception problem)
    {
        delivery.Fail(Now, ProblemInCode.Of(problem));
        log.Log(delivery.GivenUpAt is null ? LogLevel.Warning : LogLevel.Error, "{Handler} failed at event {Event}, attempt {Attempt}: {Problem}",
            delivery.Handler, delivery.EventId, delivery.Attempts, delivery.Problem);
    }

    private async Task RenewAsync(IReadOnlyList<EventDelivery> taken, CancellationToken atWork)
    {
        try
        {
            while (true)
            {
                await Task.Delay(TakeDeliveries.Lease.ToTimeSpan() / 3, time, atWork);
                await ChangeAsync(taken, one => one.TakenUntil = Now + TakeDeliveries.Lease, CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (atWork.IsCancellationRequested)
        {
        }
    }

    private Task<int> ChangeAsync(IReadOnlyList<EventDelivery> taken, Action<EventDelivery> change, CancellationToken cancellation) => everywhere.RunAsync(services =>
    {
        var db = services.GetRequiredService<NamjaiDb>();
        var (workspace, handler, events) = (taken[0].WorkspaceId, taken[0].Handler, taken.Select(one => one.EventId).ToList());
        return db.InTransactionAsync(async () =>
        {
            var open = await db.Set<EventDelivery>()
                .Where(one => one.WorkspaceId == workspace && one.Handler == handler && events.Contains(one.EventId)).ToListAsync(cancellation);
            open.ForEach(change);
            return await db.SaveChangesAsync(cancellation);
        }, cancellation);
    });

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
