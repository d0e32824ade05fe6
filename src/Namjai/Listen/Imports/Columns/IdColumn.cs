using System.Globalization;

namespace Namjai.Listen.Imports.Columns;

/// <summary>Finds the column by which a row is known again when it was changed: named as one, filled in every row, and never twice the same.</summary>
internal static class IdColumn
{
    private static readonly HashSet<string> Surely = Keys("id, uuid, guid, review id, response id, answer id, feedback id, comment id, record id, entry id, submission id, survey response id, "
        + "รหัสรีวิว, รหัสคำตอบ, รหัสแบบสอบถาม, รหัสความคิดเห็น, 评论id, 评价id, 点评id, 评论编号, 评价编号, 答卷编号, 回答编号, 評論id, 評價id, 評論編號, 評價編號, 答卷編號, 回覆編號");

    // These may as well count the rows of this one file, which names nothing for good.
    private static readonly HashSet<string> Perhaps = Keys("number, review number, response number, รหัส, เลขที่, หมายเลข, ไอดี, 编号, 編號, 号码, 號碼");

    /// <param name="names">Of the columns; null where the file has no header.</param>
    /// <param name="sample">The first rows of data.</param>
    /// <param name="taken">Columns that serve another role.</param>
    /// <returns>-1 if there is none.</returns>
    public static int Find(string[]? names, IReadOnlyList<string[]> sample, IReadOnlyCollection<int> taken)
    {
        for (var column = 0; names is not null && column < names.Length; column++)
        {
            var (key, cells) = (PlainKey.Of(names[column]), sample.Select(row => column < row.Length ? row[column] : "").ToList());
            if (!taken.Contains(column) && (Surely.Contains(key) || (Perhaps.Contains(key) && !CountsRows(cells))) && TellsApart(cells))
                return column;
        }
        return -1;
    }

    private static bool TellsApart(List<string> cells) =>
        cells.Count > 0 && cells.TrueForAll(cell => cell.Length > 0) && cells.Distinct(StringComparer.Ordinal).Count() == cells.Count;

    private static bool CountsRows(List<string> cells) =>
        cells.Index().All(cell => PlainKey.PlainDigits(cell.Item) == (cell.Index + 1).ToString(CultureInfo.InvariantCulture));

    private static HashSet<string> Keys(string names) => names.Split(',', StringSplitOptions.TrimEntries).Select(PlainKey.Of).ToHashSet(StringComparer.Ordinal);
}
