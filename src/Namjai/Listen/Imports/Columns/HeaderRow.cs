using Namjai.Listen.Imports.Dates;
using Namjai.Listen.Imports.Scores;
using Namjai.Listen.Imports.Tables;

namespace Namjai.Listen.Imports.Columns;

/// <summary>Where the table begins: below titles that spreadsheets print on top, with or without a row of names.</summary>
/// <param name="Line">Line of the header, or of what a survey program wrote below it; of the first row of data less one where there is no header.</param>
/// <param name="Names">Null where the file has no header.</param>
internal sealed record HeaderRow(int Line, string[]? Names)
{
    private const int DeepestHeader = 30;

    public static HeaderRow Find(IReadOnlyList<TableRow> first, DateCellReader dates)
    {
        var usual = UsualWidth(first);
        for (var i = 0; i < Math.Min(first.Count, DeepestHeader); i++)
        {
            var row = first[i];
            var filled = row.Cells.Count(cell => cell.Length > 0);
            if (usual >= 2 && filled < Math.Max(2, (usual + 1) / 2) && !(filled == 1 && usual == 2 && i + 1 == first.Count))
                continue;
            TableRow[] below = [.. first.Skip(i + 1)];
            return IsHeader(row, below, dates) ? new(SurveyProgramRows.LastOf(below, dates)?.Line ?? row.Line, row.Cells) : new(row.Line - 1, null);
        }
        return new(0, null);
    }

    private static int UsualWidth(IReadOnlyList<TableRow> rows) =>
        rows.Select(row => row.Cells.AsSpan().LastIndexOfAnyExcept("") + 1).GroupBy(width => width).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;

    private static bool IsHeader(TableRow row, IReadOnlyList<TableRow> below, DateCellReader dates)
    {
        var cells = row.Cells.Where(cell => cell.Length > 0).ToList();
        if (cells.Any(cell => cell.Length > 300))
            return false;
        var values = cells.Count(cell => IsValue(cell, dates));
        var known = cells.Count(cell => ColumnNames.Read(cell) is { IsOther: false, Strength: >= 70 });
        if (known > 0 && values * 2 <= cells.Count && known >= values)
            return true;
        if (values > 0)
            return false;
        if (cells.Any(cell => cell.Length <= 60 && ColumnNames.Read(cell) is { Strength: > 0 } or { IsOther: true }) && cells.Count > 1 && cells.All(cell => cell.Length <= 150))
            return true;
        // no values on top, values below: names
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var filled = below.Take(50).Select(next => next[column]).Where(cell => cell.Length > 0).ToList();
            if (filled.Count > 0 && filled.Count(cell => IsValue(cell, dates)) * 10 >= filled.Count * 7)
                return true;
        }
        return cells.Count == 1 && row.Cells.Length == 1 && ColumnNames.Read(cells[0]) is { Strength: > 0 } && cells[0].Length <= 60 && cells[0].Count(c => c == ' ') <= 6;
    }

    internal static bool IsValue(string cell, DateCellReader dates) =>
        ScoreCellReader.Read(cell).Kind is ScoreCellKind.Number or ScoreCellKind.Percent or ScoreCellKind.Word && !(ColumnNames.Read(cell).Strength >= 70) || dates.Read(cell).IsDate
        || double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);
}
