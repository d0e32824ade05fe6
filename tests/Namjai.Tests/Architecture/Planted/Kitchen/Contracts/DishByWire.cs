namespace Namjai.Tests.Architecture.Planted.Kitchen.Contracts;

public sealed record DishByWire(string Name, HttpClient Wire);
