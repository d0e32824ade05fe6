using Namjai.Listen.Contracts;
using Namjai.Listen.Imports.Columns;
using Namjai.Listen.Imports.Dates;
using Namjai.Listen.Imports.Scores;
using Namjai.Listen.Imports.Tables;

namespace Namjai.Listen.Imports;

/// <summary>All that was decided about a file: what is where, and how it is read.</summary>
internal sealed record FileLayout(Table Table, HeaderRow Header, ColumnAssignment Columns, ScoreScale? Score, DateScale? Dates, int Rows, int SummariesFrom)
{
    public int Width => Columns.Names.Count;

    /// <summary>The rows of data: below the header, without the header where files were glued together.</summary>
    public static IEnumerable<TableRow> DataRows(Table table, HeaderRow header, int width)
    {
        foreach (var row in table.Rows(width))
        {
            if (row.Line > header.Line && !(header.Names is { } names && row.Cells.AsSpan().SequenceEqual(names)))
                yield return row;
        }
    }

    public FileProfile ToProfile(string fileName) =>
        new(fileName, Table.Format, Table.Encoding, Table.Delimiter, Table.Sheet, Columns.ToUses(), Score?.Scale, Dates?.Reading, Rows) { IdColumn = Columns.Id < 0 ? null : Columns.Names[Columns.Id] };
}
