using Namjai.Tests.Architecture.Planted.Kitchen.Contracts;

namespace Namjai.Tests.Architecture.Planted.Platform;

internal sealed class Floor
{
    public static int Area => 42;
}

internal sealed class FloorWithAKitchen
{
    public IMenu? Menu { get; init; }
}
