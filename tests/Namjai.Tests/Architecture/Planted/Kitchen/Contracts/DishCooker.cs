namespace Namjai.Tests.Architecture.Planted.Kitchen.Contracts;

public sealed class DishCooker
{
    public static string Cook(Dish dish) => dish.Name;
}
