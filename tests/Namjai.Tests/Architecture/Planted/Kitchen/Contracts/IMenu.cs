namespace Namjai.Tests.Architecture.Planted.Kitchen.Contracts;

public interface IMenu
{
    IReadOnlyList<Dish> Dishes { get; }
}

public sealed record Dish(string Name, decimal Price, DishKind Kind);

public readonly record struct DishId(Guid Value);

public enum DishKind
{
    Hot,
    Cold,
}

public sealed class NoSuchDishException(string message) : Exception(message);
