using Namjai.Tests.Architecture.Planted.Kitchen.Baking;

namespace Namjai.Tests.Architecture.Planted.Kitchen.Tasting;

/// <summary>In no circle: nobody uses it.</summary>
internal sealed class Taste
{
    public Bake? Of { get; init; }
}
