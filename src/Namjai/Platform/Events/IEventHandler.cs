namespace Namjai.Platform.Events;

/// <summary>
/// Does something because of an event, in a scope of its own whose current workspace is the event's. It may get the same event again (a crash, a failure half-way):
/// it must not matter. Failing, it is tried again later.
/// </summary>
internal interface IEventHandler<in TEvent>
{
    Task HandleAsync(TEvent happened, CancellationToken cancellation);
}

/// <summary>As <see cref="IEventHandler{TEvent}"/>, but gets several of a workspace's events at once, oldest first, when they have piled up.</summary>
internal interface IEventBatchHandler<in TEvent>
{
    Task HandleAsync(IReadOnlyList<TEvent> happened, CancellationToken cancellation);
}
