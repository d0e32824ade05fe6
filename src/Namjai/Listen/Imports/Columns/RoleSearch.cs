using Namjai.Listen.Contracts;
using Namjai.Listen.Imports.Dates;

namespace Namjai.Listen.Imports.Columns;

/// <summary>Finds a column for each role; each column serves one.</summary>
internal sealed class RoleSearch
{
    private static readonly ColumnRole[] Roles = [ColumnRole.Text, ColumnRole.Score, ColumnRole.At, ColumnRole.Group];
    private readonly IReadOnlyList<string> _names;
    private readonly NameHint[] _hints;
    private readonly ColumnContents[] _contents;
    private readonly Dictionary<ColumnRole, int> _taken = [];

    public RoleSearch(IReadOnlyList<string> names, string[]? header, IReadOnlyList<string[]> sample, DateCellReader dates)
    {
        _names = names;
        _hints = [.. names.Select((_, i) => header is not null && i < header.Length ? ColumnNames.Read(header[i]) : default)];
        _contents = [.. names.Select((_, i) => new ColumnContents(
            sample.Select(row => i < row.Length ? row[i] : ""), header is not null && i < header.Length ? header[i] : "", dates))];
    }

    public IReadOnlyCollection<int> Taken => _taken.Values;

    public int this[ColumnRole role] => _taken.GetValueOrDefault(role, -1);

    /// <summary>Takes what the user says; "-" is none at all.</summary>
    public void Take(ColumnRole role, string? asked)
    {
        if (string.IsNullOrWhiteSpace(asked))
            return;
        var column = asked.Trim() is "-" ? -1 : ColumnNaming.Find(_names, asked);
        if (column < 0 && asked.Trim() is not "-")
            throw new FileRefusedException(FileRefusal.UnknownColumn, asked.Trim(), ColumnNaming.List(_names));
        _taken[role] = column;
    }

    public void SearchByName()
    {
        var candidates =
            from column in Enumerable.Range(0, _names.Count)
            let hint = _hints[column]
            where hint.Role is not null && CanBe(hint, _contents[column])
            orderby hint.Strength descending, column
            select (column, hint.Role!.Value);
        foreach (var (column, role) in candidates.ToList())
        {
            if (!_taken.ContainsKey(role) && !_taken.ContainsValue(column))
                _taken[role] = column;
        }
    }

    public void SearchByContents()
    {
        foreach (var role in Roles)
        {
            if (_taken.ContainsKey(role))
                continue;
            var found = Enumerable.Range(0, _names.Count)
                .Where(column => !_taken.ContainsValue(column) && !_hints[column].IsOther && IsFreeFor(role, _hints[column], _contents[column]) && LooksLike(role, _contents[column]))
                .OrderByDescending(column => role == ColumnRole.Text ? _contents[column].MeanLength : 0)
                .Cast<int?>().FirstOrDefault();
            if (found is { } column)
                _taken[role] = column;
        }
    }

    /// <summary>A name that promises one role keeps its column from being taken for another by its looks, but for words, which the longest hold, and for promises that the contents break.</summary>
    private static bool IsFreeFor(ColumnRole role, NameHint hint, ColumnContents contents) =>
        hint.Role is null || hint.Role == role || role == ColumnRole.Text || (role != ColumnRole.Group && !CanBe(hint, contents));

    private static bool CanBe(NameHint hint, ColumnContents contents) => contents.Filled == 0 || hint.Role switch
    {
        ColumnRole.Score => contents.ScoreShare >= 0.5 && contents.Scale is not null,
        ColumnRole.At => contents.DateShare >= 0.4,
        ColumnRole.Text => !contents.IsNumeric && contents.DateShare < 0.8 && (hint.Strength >= 70 || !(contents.ScoreShare > 0.9 && contents.Filled > 3)),
        _ => !(contents.IsNumeric && (hint.Strength < 70 || contents.Distinct * 2 > contents.Filled)) && contents.MeanLength <= 100 && !(contents.Filled >= 20 && contents.Distinct * 10 > contents.Filled * 8),
    };

    private static bool LooksLike(ColumnRole role, ColumnContents contents) => role switch
    {
        ColumnRole.Score => contents.LooksLikeScore,
        ColumnRole.At => contents.LooksLikeDate,
        ColumnRole.Text => contents.LooksLikeText,
        _ => contents.LooksLikeGroup,
    };
}
