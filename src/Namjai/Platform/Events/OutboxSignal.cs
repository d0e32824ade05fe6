namespace Namjai.Platform.Events;

/// <summary>Wakes the worker of this node when an event was committed. It is a courtesy: the worker looks by itself, too.</summary>
internal sealed class OutboxSignal : WakeSignal;
