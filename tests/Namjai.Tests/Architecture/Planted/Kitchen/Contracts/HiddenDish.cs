namespace Namjai.Tests.Architecture.Planted.Kitchen.Contracts;

internal sealed record HiddenDish(string Name);
