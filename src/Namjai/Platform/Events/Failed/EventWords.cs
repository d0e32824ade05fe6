namespace Namjai.Platform.Events.Failed;

/// <summary>Words of the page of events that could not be handled.</summary>
internal sealed class EventWords;
