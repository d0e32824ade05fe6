namespace Namjai.Listen.Contracts;

/// <summary>What was read of <c>--map score=stars,text=comment,at=date,group=business</c>.</summary>
/// <param name="Choice">The columns that were named; null if it can't be read.</param>
/// <param name="Error">Why it can't be read, in a line; null if it can.</param>
public sealed record ColumnMap(ColumnChoice? Choice, string? Error)
{
    private static readonly string[] Roles = ["score", "text", "at", "group", "id"];

    /// <summary>Reads what was said, in as many options as it took.</summary>
    /// <returns>The choice, or null with the reason why it can't be read.</returns>
    public static ColumnMap Parse(IEnumerable<string> maps)
    {
        var choice = ColumnChoice.None;
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in maps.SelectMany(Pairs))
        {
            var (role, column) = (pair[..pair.IndexOf('=', StringComparison.Ordinal)].Trim(), pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            if (Roles.Contains(role) && column.Length == 0)
                return new(null, $"--map {role}= names no column. Write it like --map {role}=comment");
            if (!said.TryAdd(role, column))
                return new(null, $"--map names {role} twice, as '{said[role]}' and as '{column}'. Name it once");
            if (column != "-" && said.FirstOrDefault(other => other.Key != role && string.Equals(other.Value, column, StringComparison.OrdinalIgnoreCase)).Key is { } other)
                return new(null, $"--map gives the column '{column}' to both {other} and {role}. Give it to one of them");
            switch (role)
            {
                case "score": choice = choice with { Score = column }; break;
                case "text": choice = choice with { Text = column }; break;
                case "at": choice = choice with { At = column }; break;
                case "group": choice = choice with { Group = column }; break;
                case "id": choice = choice with { Id = column }; break;
                default: return new(null, $"--map does not know '{role}'. It knows {string.Join(", ", Roles)}, as in --map score=stars,text=comment");
            }
        }
        return new(choice, null);
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
