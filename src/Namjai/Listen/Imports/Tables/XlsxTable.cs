using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Namjai.Listen.Contracts;
using Namjai.Platform.Files;

namespace Namjai.Listen.Imports.Tables;

/// <summary>One sheet of an Excel workbook; days come as ISO dates, numbers as plain numbers, formulas as what they last gave.</summary>
internal sealed record XlsxTable(FileSnapshot Snapshot, string Name, WorkbookParts Parts) : Table
{
    private const int DaysBetweenDateSystems = 1462;

    private static readonly OpenXmlConfiguration Reading = new() { FillMergedCells = false, IgnoreEmptyRows = false };

    public override FileFormat Format => FileFormat.Xlsx;
    public override string Sheet => Name;

    /// <summary>Every visible sheet in the workbook's order, then the hidden ones.</summary>
    /// <exception cref="FileRefusedException">The workbook is broken.</exception>
    public static IReadOnlyList<XlsxTable> OpenSheets(FileSnapshot snapshot)
    {
        return Guard(() =>
        {
            using var file = snapshot.OpenRead();
            var parts = WorkbookParts.Read(file);
            return file.GetSheetInformations()
                .OrderBy(sheet => sheet.State == SheetState.Visible ? 0 : 1)
                .Select(sheet => new XlsxTable(snapshot, sheet.Name, parts))
                .ToList();
        });
    }

    public override IEnumerable<TableRow> Rows(int expectedCells = 0)
    {
        using var file = Snapshot.OpenRead();
        var extent = Guard(() => SheetExtent.Of(file, Parts.Sheets.GetValueOrDefault(Name, "")));
        return extent.IsCompact
            ? Read(1, content => content.Query(useHeaderRow: false, Name, ExcelType.XLSX, "A1", Reading))
            : extent.Stretches.SelectMany(stretch => Read(stretch.First, content =>
            {
                var (first, last) = extent.CornersOf(stretch);
                return content.QueryRange(useHeaderRow: false, Name, ExcelType.XLSX, first, last, Reading);
            }));
    }

    private IEnumerable<TableRow> Read(int firstLine, Func<Stream, IEnumerable<dynamic>> query)
    {
        using var file = Snapshot.OpenRead();
        using var rows = Guard(() => query(file).GetEnumerator());
        for (var line = firstLine; Guard(rows.MoveNext); line++)
        {
            var row = new TableRow(line, Texts((IDictionary<string, object?>)rows.Current), RowFlaw.None);
            if (!row.IsBlank)
                yield return row;
        }
    }

    private string[] Texts(IDictionary<string, object?> cells)
    {
        var texts = new string[cells.Count];
        var (column, filled) = (0, 0);
        foreach (var cell in cells)
        {
            texts[column++] = ToText(cell.Value);
            if (texts[column - 1].Length > 0)
                filled = column;
        }
        return texts[..filled];
    }

    private string ToText(object? value) => value switch
    {
        null => "",
        string text => CellText.Tidy(text, out _),
        DateTime moment => (Parts.CountsFrom1904 ? moment.AddDays(DaysBetweenDateSystems) : moment).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "TRUE" : "FALSE",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => CellText.Tidy(value.ToString(), out _),
    };

    /// <summary>The library tells a broken workbook by whatever it stumbles over.</summary>
    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or FileRefusedException))
        {
            throw new FileRefusedException(FileRefusal.BrokenWorkbook);
        }
    }
}
