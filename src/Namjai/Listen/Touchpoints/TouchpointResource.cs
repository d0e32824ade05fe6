using System.Text.Json.Serialization;

namespace Namjai.Listen.Touchpoints;

/// <summary>A touchpoint as programs see it.</summary>
/// <param name="Key">What answers are kept under.</param>
/// <param name="Name">What people read, by language; empty where nobody has named it.</param>
internal sealed record TouchpointResource(string Key, LocalizedText Name);

/// <summary>All of them, on one page.</summary>
/// <param name="Next">There is no next page.</param>
internal sealed record TouchpointList(IReadOnlyList<TouchpointResource> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next = null);

/// <summary>What a touchpoint is to be called.</summary>
internal sealed record TouchpointDraft
{
    public string? Key { get; init; }

    /// <summary>Texts by language code; one is enough.</summary>
    public IReadOnlyDictionary<string, string?>? Name { get; init; }
}
