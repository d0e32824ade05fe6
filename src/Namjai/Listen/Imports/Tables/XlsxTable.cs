using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Namjai.Listen.Contracts;
using Namjai.Platform.Files;

namespace Namjai.Listen.Imports.Tables;

/// <summary>One sheet of an Excel workbook; days come as ISO dates, numbers as plain numbers, formulas as what they last gave.</summary>
internal sealed record XlsxTable(FileSnapshot Snapshot, string Name, bool CountsFrom1904) : Table
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
            var from1904 = SaysFrom1904(file);
            return file.GetSheetInformations()
                .OrderBy(sheet => sheet.State == SheetState.Visible ? 0 : 1)
                .Select(sheet => new XlsxTable(snapshot, sheet.Name, from1904))
                .ToList();
        });
    }

    public override IEnumerable<TableRow> Rows(int expectedCells = 0)
    {
        using var file = Snapshot.OpenRead();
        using var rows = Guard(() => file.Query(useHeaderRow: false, Name, ExcelType.XLSX, "A1", Reading).GetEnumerator());
        for (var line = 1; Guard(rows.MoveNext); line++)
        {
            var cells = (IDictionary<string, object?>)rows.Current;
            var texts = new string[cells.Count];
            var column = 0;
            foreach (var cell in cells)
                texts[column++] = ToText(cell.Value);
            var row = new TableRow(line, texts, RowFlaw.None);
            if (!row.IsBlank)
                yield return row;
        }
    }

    private string ToText(object? value) => value switch
    {
        null => "",
        string text => CellText.Tidy(text, out _),
        DateTime moment => (CountsFrom1904 ? moment.AddDays(DaysBetweenDateSystems) : moment).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "TRUE" : "FALSE",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => CellText.Tidy(value.ToString(), out _),
    };

    private static bool SaysFrom1904(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var workbook = archive.Entries.First(entry => entry.FullName.TrimStart('/').Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase));
        using var content = workbook.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                return xml.GetAttribute("date1904") is "1" or "true";
        }
        return false;
    }

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
