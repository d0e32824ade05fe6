using System.Collections.Frozen;
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

    private static readonly FrozenSet<string> Labels = (
        "average, averages, avg, mean, median, total, totals, sum, subtotal, grand total, average score, average rating, total average, overall average, mean score, "
        + "รวม, ผลรวม, ยอดรวม, รวมทั้งหมด, รวมทั้งสิ้น, เฉลี่ย, ค่าเฉลี่ย, คะแนนเฉลี่ย, ค่าเฉลี่ยรวม, มัธยฐาน, "
        + "合计, 总计, 总和, 小计, 求和, 平均, 平均值, 平均分, 平均数, 均值, 中位数, 合計, 總計, 總和, 小計, 平均數, 平均值, 中位數")
        .Split(", ").Select(PlainKey.Of).ToFrozenSet(StringComparer.Ordinal);

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
            if (i != columns.Score && i != columns.Text && row.Cells[i].Length is > 1 and < 30 && Labels.Contains(PlainKey.Of(row.Cells[i])))
                return true;
        }
        return false;
    }
}
