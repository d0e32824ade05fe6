namespace Namjai.Listen.Touchpoints;

/// <summary>The words of the touchpoints' page.</summary>
internal sealed class TouchpointWords;
