namespace Namjai.Tests.Architecture.Planted.Kitchen.Contracts;

public sealed record DishWithItsStove(string Name, Stove Stove);
