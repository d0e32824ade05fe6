using System.Reflection;
using ArchUnitNET.Domain;
using Microsoft.AspNetCore.Components;
using Assembly = System.Reflection.Assembly;

namespace Namjai.Tests.Architecture;

/// <summary>The rules of the house. Each gives the violations it finds as sentences that begin with the type at fault.</summary>
internal static class HouseRules
{
    // What primitives, ids and records are made of, and the two libraries that know nothing but numbers and text.
    private static readonly string[] PlainThings =
    [
        "System", "System.Collections", "System.Diagnostics", "System.Linq", "System.Runtime", "System.Text", "System.Threading",
        "NodaTime", "Microsoft.CodeAnalysis", "Namjai.Language", "Namjai.Measures",
    ];

    public static IEnumerable<string> RoomsReachedNotThroughTheDoor(House house) =>
        from type in house.Types
        where house.RoomOf(type) != House.Ground
        from target in TargetsOf(type)
        let room = house.RoomOf(target)
        where room is not null && room != House.Ground && room != house.RoomOf(type) && !house.IsAtTheDoor(target)
        select $"{NameOf(type)} reaches into {room} for {target.Name}; use {room}.{House.Door}.";

    public static IEnumerable<string> RoomsUsedByTheGround(House house) =>
        from type in house.Types
        where house.RoomOf(type) == House.Ground
        from target in TargetsOf(type)
        let room = house.RoomOf(target)
        where room is not null && room != House.Ground
        select $"{NameOf(type)} is in {House.Ground} and must know no room, but uses {room} ({target.Name}).";

    public static IEnumerable<string> ContractsThatHangOnMore(House house) =>
        from type in house.Types
        where house.IsAtTheDoor(type)
        from target in TargetsOf(type)
        where house.RoomOf(target) is null ? !IsPlain(target) : !house.IsAtTheDoor(target)
        select $"{NameOf(type)} is a contract, but hangs on {target.FullName}.";

    public static IEnumerable<string> ContractsOfTheWrongKind(House house) =>
        from type in WrittenTypesOf(house)
        where house.IsAtTheDoor(type) && !type.IsNested
        let clr = ClrTypeOf(house, type)
        where !clr.IsPublic || !(clr.IsInterface || clr.IsEnum || IsRecord(clr) || clr.IsSubclassOf(typeof(Exception)))
        select $"{NameOf(type)} is a contract: it must be a public record, interface, enum or exception.";

    /// <summary>
    /// Razor makes every component public, and with it whatever its parameters show: those two kinds are exempt.
    /// </summary>
    public static IEnumerable<string> PublicTypesBehindTheDoor(House house)
    {
        var shown = ShownByComponents(house.Assembly);
        return from type in WrittenTypesOf(house)
               where !house.IsAtTheDoor(type)
               let clr = ClrTypeOf(house, type)
               where clr.IsPublic && !IsComponent(clr) && !shown.Contains(clr)
               select $"{NameOf(type)} is public outside {House.Door}; make it internal.";
    }

    /// <summary>What a pure library uses beside itself, .NET's own plain namespaces and the libraries named.</summary>
    public static IEnumerable<string> ImpureUses(IEnumerable<IType> types, string own, params string[] allowed) =>
        from type in types
        where IsIn(type, own)
        from target in TargetsOf(type)
        where !IsIn(target, own) && !Array.Exists(allowed, space => IsIn(target, space)) && !IsPlainSystem(target)
        select $"{NameOf(type)} is pure, but uses {target.FullName}.";

    private static bool IsPlainSystem(IType type) =>
        (IsIn(type, "System") && !IsIn(type, "System.Net") && !IsIn(type, "System.Data")) || IsIn(type, "Microsoft.CodeAnalysis") || HasNoNamespace(type);

    private static bool IsPlain(IType type) =>
        HasNoNamespace(type) || type.Namespace.FullName == "System" || PlainThings.Skip(1).Any(space => IsIn(type, space));

    // Type parameters and what the compiler writes down for itself.
    private static bool HasNoNamespace(IType type) => string.IsNullOrEmpty(type.Namespace?.FullName);

    private static bool IsIn(IType type, string space) =>
        type.Namespace?.FullName is { } own && (own == space || own.StartsWith(space + ".", StringComparison.Ordinal));

    private static IEnumerable<IType> TargetsOf(IType type) => type.Dependencies.Select(dependency => dependency.Target).Distinct();

    private static IEnumerable<IType> WrittenTypesOf(House house) =>
        house.Types.Where(type => !type.IsCompilerGenerated && !type.IsGenericParameter && house.Assembly.GetType(type.FullName) is not null);

    private static Type ClrTypeOf(House house, IType type) => house.Assembly.GetType(type.FullName, throwOnError: true)!;

    private static string NameOf(IType type) => type.FullName;

    private static bool IsComponent(Type type) => typeof(IComponent).IsAssignableFrom(type) || type.Name == "_Imports";

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly) is not null;

    private static HashSet<Type> ShownByComponents(Assembly assembly)
    {
        var shown = new HashSet<Type>();
        var open = new Queue<Type>(assembly.GetTypes().Where(IsComponent)
            .SelectMany(component => component.GetProperties())
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .Select(property => property.PropertyType));
        while (open.TryDequeue(out var type))
        {
            foreach (var part in type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments())
                open.Enqueue(part);
            if (type.Assembly != assembly || !shown.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type))
                continue;
            foreach (var property in type.GetProperties())
                open.Enqueue(property.PropertyType);
        }
        return shown;
    }
}
