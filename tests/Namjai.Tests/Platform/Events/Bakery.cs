using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Events;

/// <summary>Happens in the tests only.</summary>
internal sealed record CakeBaked(string Cake);

/// <summary>What the handlers below were given, per workspace.</summary>
internal sealed class Shelf
{
    public ConcurrentQueue<(Guid Workspace, string Handler, string Cake)> Cakes { get; } = new();

    public TaskCompletionSource Oven { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Failures;

    public IReadOnlyList<string> Of(Guid workspace, string handler) =>
        [.. Cakes.Where(one => one.Workspace == workspace && one.Handler == handler).Select(one => one.Cake)];
}

internal sealed class Counter(Shelf shelf, CurrentWorkspace workspace) : IEventHandler<CakeBaked>
{
    public Task HandleAsync(CakeBaked happened, CancellationToken cancellation)
    {
        shelf.Cakes.Enqueue((workspace.Id, nameof(Counter), happened.Cake));
        return Task.CompletedTask;
    }
}

internal sealed class Trays(Shelf shelf, CurrentWorkspace workspace) : IEventBatchHandler<CakeBaked>
{
    public Task HandleAsync(IReadOnlyList<CakeBaked> happened, CancellationToken cancellation)
    {
        foreach (var one in happened)
            shelf.Cakes.Enqueue((workspace.Id, nameof(Trays), one.Cake));
        return Task.CompletedTask;
    }
}

/// <summary>Drops what is burnt, each time.</summary>
internal sealed class Clumsy(Shelf shelf, CurrentWorkspace workspace) : IEventBatchHandler<CakeBaked>
{
    public Task HandleAsync(IReadOnlyList<CakeBaked> happened, CancellationToken cancellation)
    {
        if (happened.Any(one => one.Cake.StartsWith("burnt", StringComparison.Ordinal)))
        {
            Interlocked.Increment(ref shelf.Failures);
            throw new InvalidOperationException("secret: " + happened[0].Cake);
        }
        foreach (var one in happened)
            shelf.Cakes.Enqueue((workspace.Id, nameof(Clumsy), one.Cake));
        return Task.CompletedTask;
    }
}

/// <summary>Waits for an oven that somebody else opens.</summary>
internal sealed class Sleepy(Shelf shelf) : IEventHandler<CakeBaked>
{
    public Task HandleAsync(CakeBaked happened, CancellationToken cancellation) =>
        happened.Cake == "slow" ? shelf.Oven.Task.WaitAsync(cancellation) : Task.CompletedTask;
}

internal static class BakeryServices
{
    public static void AddBakery(this IServiceCollection services) => services
        .AddSingleton<Shelf>()
        .AddEventHandler<CakeBaked, Counter>()
        .AddEventBatchHandler<CakeBaked, Trays>()
        .AddEventBatchHandler<CakeBaked, Clumsy>()
        .AddEventHandler<CakeBaked, Sleepy>();
}

public sealed class BakeryOnSqlite : SqliteServer
{
    private protected override void Adjust(IServiceCollection services) => services.AddBakery();
}

public sealed class BakeryOnPostgres(PostgresCluster cluster) : PostgresServer(cluster)
{
    private protected override void Adjust(IServiceCollection services) => services.AddBakery();
}
