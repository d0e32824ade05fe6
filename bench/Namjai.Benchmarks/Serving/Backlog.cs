using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Events;

namespace Namjai.Benchmarks.Serving;

/// <summary>Comments that were kept and not read yet. The worker that reads them runs only while it is asked to.</summary>
internal sealed class Backlog(BenchedServer server)
{
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(3);

    public async Task<T> ReadMeanwhileAsync<T>(Func<Task<T>> work)
    {
        var worker = server.Services.GetRequiredService<EventWorker>();
        await worker.StartAsync(CancellationToken.None);
        try
        {
            return await work();
        }
        finally
        {
            await worker.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>How many answers' events wait, and how long it takes until none does; null if that is too long.</summary>
    public async Task<(int Waiting, TimeSpan? Took)> CatchUpAsync()
    {
        var waiting = await WaitingAsync();
        var watch = Stopwatch.StartNew();
        return (waiting, await ReadMeanwhileAsync(async () =>
        {
            while (watch.Elapsed < TooLong)
            {
                if (await WaitingAsync() == 0)
                    return watch.Elapsed;
                await Task.Delay(100);
            }
            return (TimeSpan?)null;
        }));
    }

    private async Task<int> WaitingAsync()
    {
        await using var scope = server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().EnterAll();
        var db = scope.ServiceProvider.GetRequiredService<NamjaiDb>();
        return await db.Set<OutboxEvent>().CountAsync(one => one.HandedOutAt == null) + await db.Set<EventDelivery>().CountAsync(one => one.GivenUpAt == null);
    }
}
