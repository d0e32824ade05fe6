namespace Namjai.Platform.Events;

/// <summary>A handler and what it waits for.</summary>
/// <param name="EventType">The event's name.</param>
/// <param name="Handler">The handler's name, under which its deliveries are kept: renaming one strands what it had still to do.</param>
/// <param name="MostAtOnce">How many events it takes in one go.</param>
/// <param name="Run">Hands the payloads to the handler of a scope.</param>
internal sealed record EventSubscription(
    string EventType, string Handler, int MostAtOnce, Func<IServiceProvider, IReadOnlyList<string>, CancellationToken, Task> Run);
