namespace Namjai.Tests.Architecture.Planted.Kitchen;

public sealed class Stove
{
    public static bool Light() => true;
}
