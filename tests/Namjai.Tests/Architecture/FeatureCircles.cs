using ArchUnitNET.Domain;

namespace Namjai.Tests.Architecture;

/// <summary>
/// Features of a room (the folders right in it, each with all that lies in it) that use each other in a circle can't be read one after the other, nor changed one by
/// one. The ground is exempt: its pages know who reads them, and who reads them is asked on pages.
/// </summary>
internal static class FeatureCircles
{
    // They list what a room or a feature contributes, as a table of contents does.
    private static readonly string[] TablesOfContents = ["Module", "Services"];

    /// <summary>Each circle as a sentence: its features, and the types that tie them.</summary>
    public static IEnumerable<string> In(House house)
    {
        var ties = TiesIn(house);
        var uses = ties.ToLookup(tie => tie.From, tie => tie.To);
        foreach (var circle in CirclesOf(uses))
        {
            yield return $"{string.Join(", ", circle.Order(StringComparer.Ordinal))} use each other in a circle: "
                + string.Join("; ", ties.Where(tie => circle.Contains(tie.From) && circle.Contains(tie.To)).Select(tie => tie.Said).Distinct());
        }
    }

    private static List<Tie> TiesIn(House house) =>
        [.. from type in house.Types
            let feature = house.FeatureOf(type)
            where feature is not null && !TablesOfContents.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal))
            from target in type.Dependencies.Select(dependency => dependency.Target).Distinct()
            let used = house.FeatureOf(target)
            where used is not null && used != feature && house.RoomOf(type) == house.RoomOf(target)
            select new Tie(feature, used, $"{type.Name} ({feature}) uses {target.Name} ({used})")];

    /// <summary>What reaches each other, found by walking from each as far as it goes.</summary>
    private static IEnumerable<HashSet<string>> CirclesOf(ILookup<string, string> uses)
    {
        var reached = uses.ToDictionary(from => from.Key, from => ReachedFrom(from.Key, uses), StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (feature, others) in reached.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            if (!others.Contains(feature) || told.Contains(feature))
                continue;
            HashSet<string> circle = [.. others.Where(other => reached.TryGetValue(other, out var back) && back.Contains(feature))];
            told.UnionWith(circle);
            yield return circle;
        }
    }

    private static HashSet<string> ReachedFrom(string feature, ILookup<string, string> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([feature]);
        while (open.TryPop(out var next))
        {
            foreach (var used in uses[next].Where(reached.Add))
                open.Push(used);
        }
        return reached;
    }

    private sealed record Tie(string From, string To, string Said);
}
