using Namjai.Tests.Architecture.Planted.Kitchen;
using Namjai.Tests.Architecture.Planted.Kitchen.Contracts;
using Namjai.Tests.Architecture.Planted.Platform;

namespace Namjai.Tests.Architecture.Planted.Counter;

internal sealed class ReadsTheMenuOnTheFloor(IMenu menu)
{
    public int Count => menu.Dishes.Count + Floor.Area;
}

internal sealed class HoldsAStove
{
    public Stove? Stove { get; init; }
}

internal sealed class LightsAStove
{
    public static bool Go() => Stove.Light();
}

internal sealed class LightsAStoveLater
{
    public static async Task<bool> GoAsync()
    {
        await Task.Yield();
        return Stove.Light();
    }
}

internal sealed class LightsAStoveInALambda
{
    public static Func<int, bool> Go => _ => Stove.Light();
}

internal sealed class NamesAStove
{
    public static Type Name => typeof(Stove);
}

internal sealed class ListsStoves
{
    public static object List => new List<Stove>();
}
