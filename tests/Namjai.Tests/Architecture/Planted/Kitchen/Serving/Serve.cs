using Namjai.Tests.Architecture.Planted.Kitchen.Baking;

namespace Namjai.Tests.Architecture.Planted.Kitchen.Serving;

internal static class Serve
{
    public static bool IsAwaited => Again() is null;

    private static Bake? Again() => null;
}
