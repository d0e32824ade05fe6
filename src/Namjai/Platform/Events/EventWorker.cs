using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Logging;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>Hands out new events and lets each handler work at its own pace: one that is slow or fails keeps no other waiting.</summary>
internal sealed class EventWorker(
    Everywhere everywhere, DeliverEvents deliver, IEnumerable<EventSubscription> subscriptions, OutboxSignal signal,
    DatabaseChoice choice, Rush rush, EventWorkerLife life, TimeProvider time, ILogger<EventWorker> log) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Off the start-up's thread: the first page shouldn't wait for it.
        await Task.Yield();
        var lanes = subscriptions.Select(subscription => (Subscription: subscription, Signal: new WakeSignal())).ToList();
        try
        {
            while (!await TryAsync(() => FreeWhatADeadProcessTookAsync(stoppingToken), stoppingToken))
                await Task.Delay(LooksEvery, time, stoppingToken);
            await Task.WhenAll(
            [
                LoopAsync(signal, () => HandOutAsync(lanes.ConvertAll(lane => lane.Signal), stoppingToken), stoppingToken),
                .. lanes.Select(lane => LoopAsync(lane.Signal, () => deliver.RunAsync(lane.Subscription, stoppingToken), stoppingToken)),
            ]);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task LoopAsync(WakeSignal wake, Func<Task<bool>> round, CancellationToken stopping)
    {
        while (true)
        {
            // Answers first: customers wait for theirs.
            await rush.LetPassAsync(stopping);
            if (!await TryAsync(round, stopping))
                await wake.WaitAsync(LooksEvery, time, stopping);
        }
    }

    // The database may be away for a while; the worker outlives that.
    private async Task<bool> TryAsync(Func<Task<bool>> round, CancellationToken stopping)
    {
        try
        {
            stopping.ThrowIfCancellationRequested();
            return await round();
        }
        catch (Exception problem) when (!stopping.IsCancellationRequested)
        {
            log.LogWarning("Events wait: {Problem}", ProblemInCode.Of(problem));
            return false;
        }
    }

    private async Task<bool> HandOutAsync(List<WakeSignal> lanes, CancellationToken stopping)
    {
        var count = await everywhere.RunAsync(services => services.GetRequiredService<HandOutEvents>().RunAsync(stopping));
        life.Looked();
        if (count > 0)
            lanes.ForEach(lane => lane.Raise());
        return count > 0;
    }

    // A file has one process at a time; in PostgreSQL another node may be at it.
    private async Task<bool> FreeWhatADeadProcessTookAsync(CancellationToken stopping)
    {
        if (choice.Kind != DatabaseKind.Sqlite)
            return true;
        await everywhere.RunAsync(services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            return db.InTransactionAsync(() => db.Set<EventDelivery>().Where(one => one.TakenUntil != null)
                .ExecuteUpdateAsync(one => one.SetProperty(delivery => delivery.TakenUntil, (Instant?)null), stopping), stopping);
        });
        return true;
    }
}
