using Microsoft.AspNetCore.Components;

namespace Namjai.Tests.Architecture.Planted.Kitchen;

public sealed class DishCard : ComponentBase
{
    [Parameter]
    public IReadOnlyList<DishLine> Lines { get; set; } = [];
}

public sealed record DishLine(string Text, DishTone Tone);

public enum DishTone
{
    Plain,
}
