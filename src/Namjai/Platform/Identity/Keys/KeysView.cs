using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Keys;

/// <summary>The keys there are, and the one made just now, which is shown this once.</summary>
internal sealed record KeysView(IReadOnlyList<ApiKey> Keys)
{
    public string? NewKey { get; init; }

    public string Name { get; init; } = "";

    public FormFaults Faults { get; } = new();
}
