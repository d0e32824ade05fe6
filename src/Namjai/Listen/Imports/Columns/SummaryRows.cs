using Namjai.Listen.Imports.Tables;

namespace Namjai.Listen.Imports.Columns;

/// <summary>
/// Sums and averages that a spreadsheet has below its last answer: no customer gave them. They are held back until it is known that no answer follows, as a branch may be
/// called "Total".
/// </summary>
internal sealed class SummaryRows(ColumnAssignment columns)
{
    /// <summary>Nobody writes more kinds of them.</summary>
    private const int Most = 5;

    private readonly List<TableRow> _held = [];
    private bool _isBelowAnswers;

    /// <summary>The line of the first of them, once all rows are taken; beyond every line if there is none.</summary>
    public int From => _held.Count > 0 ? _held[0].Line : int.MaxValue;

    /// <returns>The rows that are answers for sure, now that this one follows.</returns>
    public IEnumerable<TableRow> Take(TableRow row)
    {
        if (_isBelowAnswers && _held.Count < Most && IsSummary(row))
        {
            _held.Add(row);
            return [];
        }
        IReadOnlyList<TableRow> answers = [.. _held, row];
        _held.Clear();
        _isBelowAnswers = true;
        return answers;
    }

    private bool IsSummary(TableRow row)
    {
        if (columns.Text >= 0 && row[columns.Text].Length > 0)
            return false;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (i != columns.Score && i != columns.Text && row.Cells[i].Length is > 1 and < 30 && NameLists.Summaries.Contains(PlainKey.Of(row.Cells[i])))
                return true;
        }
        return false;
    }
}
