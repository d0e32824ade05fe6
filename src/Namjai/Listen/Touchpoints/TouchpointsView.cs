using Namjai.Platform.Web.Pages;

namespace Namjai.Listen.Touchpoints;

/// <summary>What <c>/settings/touchpoints</c> shows.</summary>
/// <param name="Chosen">The one to be named now, if any.</param>
/// <param name="Names">What stands in its form, by the code of the language.</param>
internal sealed record TouchpointsView(IReadOnlyList<Touchpoint> All, Touchpoint? Chosen, IReadOnlyDictionary<string, string?> Names, bool IsSaved, FormFaults Faults);
