using System.Globalization;
using Namjai.Listen.Contracts;
using Namjai.Listen.Imports.Dates;

namespace Namjai.Listen.Imports.Columns;

/// <summary>Which column is which; -1 where there is none.</summary>
internal sealed record ColumnAssignment(IReadOnlyList<string> Names, int Score, int Text, int At, int Group, int Id)
{
    public IReadOnlyList<ColumnUse> ToUses() => [.. Names.Select((name, index) => new ColumnUse(name, RoleOf(index)))];

    private ColumnRole RoleOf(int index) =>
        index == Score ? ColumnRole.Score : index == Text ? ColumnRole.Text : index == At ? ColumnRole.At : index == Group ? ColumnRole.Group : ColumnRole.Unused;

    /// <summary>
    /// What the user says comes first, then what the names promise (if the contents can keep it), then what the contents look like.
    /// </summary>
    /// <param name="header">Names as they stand; null where the file has no header.</param>
    /// <param name="sample">The first rows of data.</param>
    /// <exception cref="FileRefusedException">A column that the user named is not there, or nothing can be used.</exception>
    public static ColumnAssignment Find(string[]? header, IReadOnlyList<string[]> sample, int width, ColumnChoice choice, DateCellReader dates)
    {
        var names = ColumnNaming.NameAll(header, width);
        var roles = new RoleSearch(names, header, sample, dates);
        roles.Take(ColumnRole.Score, choice.Score);
        roles.Take(ColumnRole.Text, choice.Text);
        roles.Take(ColumnRole.At, choice.At);
        roles.Take(ColumnRole.Group, choice.Group);
        roles.SearchByName();
        roles.SearchByContents();
        var found = new ColumnAssignment(names, roles[ColumnRole.Score], roles[ColumnRole.Text], roles[ColumnRole.At], roles[ColumnRole.Group], IdOf(header, names, sample, choice, roles));
        if (found is { Score: < 0, Text: < 0 })
            throw new FileRefusedException(FileRefusal.NoUsableColumns, ColumnNaming.List(names));
        return found;
    }

    private static int IdOf(string[]? header, IReadOnlyList<string> names, IReadOnlyList<string[]> sample, ColumnChoice choice, RoleSearch roles)
    {
        if (string.IsNullOrWhiteSpace(choice.Id))
            return IdColumn.Find(header, sample, roles.Taken);
        var asked = choice.Id.Trim();
        var column = asked is "-" ? -1 : ColumnNaming.Find(names, asked);
        return column >= 0 || asked is "-" ? column : throw new FileRefusedException(FileRefusal.UnknownColumn, asked, ColumnNaming.List(names));
    }
}

internal static class ColumnNaming
{
    /// <summary>Names as they stand; those without one by their letter, those that come again numbered.</summary>
    public static IReadOnlyList<string> NameAll(string[]? header, int width)
    {
        var names = new List<string>(width);
        for (var i = 0; i < width; i++)
        {
            var name = header is not null && i < header.Length ? header[i].ReplaceLineEndings(" ") : "";
            if (name.Length == 0)
                name = Letter(i);
            var unique = name;
            for (var again = 2; names.Contains(unique, StringComparer.OrdinalIgnoreCase); again++)
                unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({again})");
            names.Add(unique);
        }
        return names;
    }

    /// <summary>The column that the user means by name, number or letter; -1 if there is none such.</summary>
    public static int Find(IReadOnlyList<string> names, string asked)
    {
        var wanted = asked.Trim();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Equals(wanted, StringComparison.OrdinalIgnoreCase))
                return i;
        }
        var key = PlainKey.Of(wanted);
        for (var i = 0; i < names.Count && key.Length > 0; i++)
        {
            if (PlainKey.Of(names[i]).Equals(key, StringComparison.Ordinal))
                return i;
        }
        if (int.TryParse(PlainKey.PlainDigits(wanted), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= names.Count ? number - 1 : -1;
        for (var i = 0; i < names.Count; i++)
        {
            if (Letter(i).Equals(wanted, StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return -1;
    }

    public static string List(IReadOnlyList<string> names)
    {
        const int most = 30;
        var shown = names.Take(most).Select(name => name.Length > 60 ? name[..60] + "…" : name);
        return string.Join(", ", shown) + (names.Count > most ? ", …" : "");
    }

    public static string Letter(int index) =>
        (index >= 26 ? Letter(index / 26 - 1) : "") + (char)('A' + index % 26);
}
