using Namjai.Platform.Events.Failed;
using Namjai.Platform.Identity;
using Namjai.Platform.Jobs;
using Namjai.Platform.Web.Components;
using Namjai.Platform.Web.Components.Shell;

namespace Namjai.Platform.Events;

/// <summary>How rooms take part in events.</summary>
internal static class EventServices
{
    private const int MostAtOnce = 50;

    public static IServiceCollection AddEventHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : notnull
        where THandler : class, IEventHandler<TEvent> => services
        .AddScoped<THandler>()
        .AddSingleton(new EventSubscription(EventJson.NameOf(typeof(TEvent)), typeof(THandler).Name, MostAtOnce: 1, async (scope, payloads, cancellation) =>
        {
            foreach (var payload in payloads)
                await scope.GetRequiredService<THandler>().HandleAsync(EventJson.Read<TEvent>(payload), cancellation);
        }));

    public static IServiceCollection AddEventBatchHandler<TEvent, THandler>(this IServiceCollection services, int mostAtOnce = MostAtOnce)
        where TEvent : notnull
        where THandler : class, IEventBatchHandler<TEvent> => services
        .AddScoped<THandler>()
        .AddSingleton(new EventSubscription(EventJson.NameOf(typeof(TEvent)), typeof(THandler).Name, mostAtOnce, (scope, payloads, cancellation) =>
            scope.GetRequiredService<THandler>().HandleAsync([.. payloads.Select(EventJson.Read<TEvent>)], cancellation)));

    internal static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddSingleton<OutboxSignal>()
        .AddSingleton<EventWorkerLife>()
        .AddScoped<WakeAfterCommit>()
        .AddScoped<Outbox>()
        .AddScoped<ReadFailedEvents>()
        .AddScoped<TryEventsAgain>()
        .AddSingleton(NavigationEntry.OfSettings<EventWords>(940, FailedEventsRoutes.Path, IconName.Events, "Navigation", Role.Owner))
        .AddScoped<Receipt>()
        .AddScoped<HandOutEvents>()
        .AddScoped<TakeDeliveries>()
        .AddSingleton<DeliverEvents>()
        .AddSingleton<WorkspacePulse>()
        .AddRecurringJob<ForgetOldEvents>()
        .AddHostedService<EventWorker>()
        .AddHostedService<PulseAcrossNodes>();
}
