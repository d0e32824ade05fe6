using Namjai.Listen.Imports.Dates;
using Namjai.Listen.Imports.Tables;

namespace Namjai.Listen.Imports.Columns;

/// <summary>Rows that survey programs write below the header and that no customer gave: what kind of answer a column holds, a question's full text, its number in the program.</summary>
internal static class SurveyProgramRows
{
    private const int Most = 2;

    /// <summary>As SurveyMonkey names its columns' kinds.</summary>
    private static readonly string[] Kinds = ["response", "open-ended response", "other (please specify)"];

    /// <summary>The last of them; null if the customers' answers begin at once.</summary>
    /// <param name="below">The rows below the header.</param>
    /// <param name="dates">Tells days from words.</param>
    public static TableRow? LastOf(IReadOnlyList<TableRow> below, DateCellReader dates)
    {
        for (var row = Math.Min(Most, below.Count) - 1; row >= 0; row--)
        {
            if (HoldsNumbersOfQuestions(below[row]))
                return below[row];
        }
        return below.Count > 1 && HoldsKinds(below[0], dates) ? below[0] : null;
    }

    // Qualtrics: {"ImportId":"QID3"}
    private static bool HoldsNumbersOfQuestions(TableRow row) =>
        row.Cells.Any(cell => cell.Length > 0) && row.Cells.Where(cell => cell.Length > 0).All(cell => cell.StartsWith("{\"ImportId\"", StringComparison.Ordinal));

    private static bool HoldsKinds(TableRow row, DateCellReader dates) =>
        row.Cells.Any(cell => Kinds.Contains(cell, StringComparer.OrdinalIgnoreCase)) && !row.Cells.Any(cell => cell.Length > 0 && HeaderRow.IsValue(cell, dates));
}
