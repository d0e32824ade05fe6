using Namjai.Tests.Architecture.Planted.Kitchen.Cooling;

namespace Namjai.Tests.Architecture.Planted.Kitchen.Baking;

internal sealed class Bake
{
    public Cool Next { get; } = new();
}
