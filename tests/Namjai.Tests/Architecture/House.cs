using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;
using LoadedArchitecture = ArchUnitNET.Domain.Architecture;

namespace Namjai.Tests.Architecture;

/// <summary>An assembly seen as a house: every namespace right under its root is a room, and Platform is the ground they stand on.</summary>
internal sealed class House
{
    public const string Ground = "Platform";
    public const string Door = "Contracts";

    private readonly string _root;

    private House(Assembly assembly, string root)
    {
        Assembly = assembly;
        _root = root;
        Types = [.. Load(assembly).Types.Where(type => RoomOf(type) is not null)];
    }

    /// <summary>The product.</summary>
    public static House Real { get; } = new(typeof(Namjai.Listen.ListenModule).Assembly, "Namjai");

    /// <summary>A house of broken rules, which proves that the rules bite.</summary>
    public static House Planted { get; } = new(typeof(House).Assembly, "Namjai.Tests.Architecture.Planted");

    public Assembly Assembly { get; }

    /// <summary>Every type that is in a room or in the ground, compiler-made ones among them.</summary>
    public IReadOnlyList<IType> Types { get; }

    public IEnumerable<string> Rooms => Types.Select(RoomOf).OfType<string>().Where(room => room != Ground).Distinct();

    public static LoadedArchitecture Load(params Assembly[] assemblies) => new ArchLoader().LoadAssemblies(assemblies).Build();

    /// <summary>The room of a type; null for what is outside the house, such as a library or the program's first lines.</summary>
    public string? RoomOf(IType type) => SegmentsBelowRoot(type) is [var room, ..] ? room : null;

    /// <summary>The folder right in its room that a type lies in, such as <c>Listen.Surveys</c>; null at the door, in the ground and beside the folders.</summary>
    public string? FeatureOf(IType type) => SegmentsBelowRoot(type) is [var room, var feature, ..] && room != Ground && feature != Door ? $"{room}.{feature}" : null;

    public bool IsAtTheDoor(IType type) => SegmentsBelowRoot(type) is [_, Door, ..];

    private string[] SegmentsBelowRoot(IType type)
    {
        var space = type.Namespace?.FullName ?? "";
        return space.StartsWith(_root + ".", StringComparison.Ordinal) && type.Assembly.FullName == Assembly.FullName
            ? space[(_root.Length + 1)..].Split('.')
            : [];
    }
}
