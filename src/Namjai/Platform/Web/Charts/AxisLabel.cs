namespace Namjai.Platform.Web.Charts;

/// <summary>A label below an axis.</summary>
/// <param name="Place">Across, 0 to 1.</param>
/// <param name="Anchor">As SVG's <c>text-anchor</c>: labels at the edges stay inside.</param>
internal sealed record AxisLabel(string Words, double Place, string Anchor);
