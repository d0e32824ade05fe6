namespace Namjai.Listen.Contracts;

/// <summary>Reads <c>--map score=stars,text=comment,at=date,group=business</c>.</summary>
public static class ColumnMap
{
    private static readonly string[] Roles = ["score", "text", "at", "group"];

    /// <summary>Reads what was said, in as many options as it took.</summary>
    /// <returns>The choice, or null with the reason why it can't be read.</returns>
    public static (ColumnChoice? Choice, string? Error) Parse(IEnumerable<string> maps)
    {
        var choice = ColumnChoice.None;
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in maps.SelectMany(Pairs))
        {
            var (role, column) = (pair[..pair.IndexOf('=', StringComparison.Ordinal)].Trim(), pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            if (Roles.Contains(role) && column.Length == 0)
                return (null, $"--map {role}= names no column. Write it like --map {role}=comment");
            if (!said.TryAdd(role, column))
                return (null, $"--map names {role} twice, as '{said[role]}' and as '{column}'. Name it once");
            if (column != "-" && said.FirstOrDefault(other => other.Key != role && string.Equals(other.Value, column, StringComparison.OrdinalIgnoreCase)).Key is { } other)
                return (null, $"--map gives the column '{column}' to both {other} and {role}. Give it to one of them");
            switch (role)
            {
                case "score": choice = choice with { Score = column }; break;
                case "text": choice = choice with { Text = column }; break;
                case "at": choice = choice with { At = column }; break;
                case "group": choice = choice with { Group = column }; break;
                default: return (null, $"--map does not know '{role}'. It knows {string.Join(", ", Roles)}, as in --map score=stars,text=comment");
            }
        }
        return (choice, null);
    }

    /// <summary>A comma belongs to the column's name unless what follows it names the next column.</summary>
    private static IEnumerable<string> Pairs(string map)
    {
        var pair = "";
        foreach (var part in map.Split(','))
        {
            if (part.Contains('=', StringComparison.Ordinal) || pair.Length == 0)
            {
                if (pair.Length > 0)
                    yield return pair;
                pair = part.Contains('=', StringComparison.Ordinal) ? part : part + "=";
            }
            else
            {
                pair += "," + part;
            }
        }
        if (pair.Length > 0)
            yield return pair;
    }
}
