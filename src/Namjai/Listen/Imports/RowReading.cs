using Namjai.Listen.Contracts;
using Namjai.Listen.Imports.Tables;

namespace Namjai.Listen.Imports;

/// <summary>Makes feedback of the cells of a row; what can't be read is told, the rest of the row is kept.</summary>
internal sealed class RowReading(FileLayout layout)
{
    private const int ShownLength = 80;

    public FileRow Read(TableRow row)
    {
        if (row.Line >= layout.SummariesFrom)
            return new(row.Line, null, new(row.Line, RowProblemReason.Summary, Shorten(row.Cells.First(cell => cell.Length > 0))));
        RowProblem? problem = null;
        void Tell(RowProblemReason reason, string? cell) => problem ??= new(row.Line, reason, cell is null ? null : Shorten(cell));

        if (row.Flaw == RowFlaw.BrokenText)
            Tell(RowProblemReason.BrokenText, row.Cells.FirstOrDefault(cell => cell.Contains('\uFFFD', StringComparison.Ordinal)));
        else if (row.Flaw == RowFlaw.OpenQuote)
            Tell(RowProblemReason.CellsDoNotFit, null);
        var cells = Fit(row, out var fits);
        if (!fits)
            Tell(RowProblemReason.CellsDoNotFit, null);

        double? score = null;
        if (layout.Score is { } scale)
        {
            var cell = At(cells, layout.Columns.Score);
            (score, var reason) = scale.Place(Scores.ScoreCellReader.Read(cell));
            if (reason is { } wrong)
                Tell(wrong, cell);
        }
        NodaTime.LocalDate? on = null;
        if (layout.Dates is { } dates)
        {
            var cell = At(cells, layout.Columns.At);
            (on, var reason) = dates.Read(cell);
            if (reason is { } wrong)
                Tell(wrong, cell);
        }
        var comment = At(cells, layout.Columns.Text);
        var group = At(cells, layout.Columns.Group);
        var id = At(cells, layout.Columns.Id);
        if (score is null && comment.Length == 0)
        {
            Tell(RowProblemReason.NothingInIt, null);
            return new(row.Line, null, problem);
        }
        return new(row.Line, new Feedback(score, comment, on, group.Length == 0 ? null : group, id.Length == 0 ? null : id), problem);
    }

    /// <summary>
    /// A row with too many cells mostly has a comment whose commas were not quoted: the comment takes them in again.
    /// A row with too few has them missing at its end.
    /// </summary>
    private string[] Fit(TableRow row, out bool fits)
    {
        fits = true;
        var cells = row.Cells;
        var width = layout.Width;
        var used = cells.AsSpan().LastIndexOfAnyExcept("") + 1;
        if (used > width)
        {
            fits = false;
            var text = layout.Columns.Text;
            if (text < 0 || layout.Table.Delimiter is not { } delimiter)
                return cells;
            var extra = cells.Length - width;
            var joined = string.Join(delimiter + (delimiter == ',' ? " " : ""), cells.Skip(text).Take(extra + 1));
            return [.. cells.Take(text), joined, .. cells.Skip(text + extra + 1)];
        }
        if (cells.Length < width && layout.Table.Format == FileFormat.Csv)
            fits = cells.Length > Math.Max(Math.Max(layout.Columns.Score, layout.Columns.Text), Math.Max(layout.Columns.At, layout.Columns.Group));
        return cells;
    }

    private static string At(string[] cells, int column) => column >= 0 && column < cells.Length ? cells[column] : "";

    /// <summary>Never cuts a character of two code units in half.</summary>
    private static string Shorten(string cell)
    {
        if (cell.Length <= ShownLength)
            return cell;
        var end = char.IsHighSurrogate(cell[ShownLength - 2]) ? ShownLength - 2 : ShownLength - 1;
        return cell[..end] + "…";
    }
}
