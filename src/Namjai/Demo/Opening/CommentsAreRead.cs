using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Events;

namespace Namjai.Demo.Opening;

/// <summary>Waits until everything that was told has been dealt with: the comments are read, the themes counted.</summary>
internal sealed class CommentsAreRead(Everywhere everywhere, TimeProvider time)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public async Task WaitAsync(CancellationToken cancellation)
    {
        while (await everywhere.RunAsync(services => IsAnythingOpenAsync(services.GetRequiredService<NamjaiDb>(), cancellation)))
            await Task.Delay(BetweenLooks, time, cancellation);
    }

    private static async Task<bool> IsAnythingOpenAsync(NamjaiDb db, CancellationToken cancellation) =>
        await db.Set<OutboxEvent>().AnyAsync(one => one.HandedOutAt == null, cancellation)
        || await db.Set<EventDelivery>().AnyAsync(one => one.GivenUpAt == null, cancellation);
}
