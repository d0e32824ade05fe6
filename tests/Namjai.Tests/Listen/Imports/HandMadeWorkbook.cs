using System.Globalization;
using System.IO.Compression;

namespace Namjai.Tests.Listen.Imports;

/// <summary>The least of a workbook as programs other than ours write it: an empty first sheet, shared, rich and inline strings, days by style.</summary>
internal static class HandMadeWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string Reviews(int firstDay) => string.Create(CultureInfo.InvariantCulture, $"""
        <row r="1"><c r="A1" t="inlineStr"><is><t>Our reviews</t></is></c></row>
        <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c></row>
        <row r="4"><c r="A4"><v>5</v></c><c r="B4" t="s"><v>3</v></c><c r="C4" s="1"><v>{firstDay}</v></c></row>
        <row r="5"><c r="A5"><f>2+2</f><v>4</v></c><c r="B5" t="inlineStr"><is><t>Good &lt;b&gt;one&lt;/b&gt;</t></is></c><c r="C5" s="2"><v>{firstDay + 1}.5</v></c></row>
        <row r="8"><c r="A8"><v>3</v></c><c r="B8" t="str"><f>A1</f><v>a formula's words</v></c><c r="C8"><v>{firstDay + 2}</v></c></row>
        <row r="9"><c r="A9" t="e"><v>#N/A</v></c><c r="B9" t="inlineStr"><is><t>only words</t></is></c></row>
        """);

    public static string Write(string folder, string name, string rows, bool from1904 = false)
    {
        var path = Path.Combine(folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add(zip, "xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Office}\">{(from1904 ? "<workbookPr date1904=\"1\"/>" : "")}<sheets><sheet name=\"Cover\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Data\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
        Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
            + $"<Relationship Id=\"rId3\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId4\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        Add(zip, "xl/styles.xml", $"<styleSheet {Main}><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-D07041E]d\\ mmm\\ yyyy;@\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        Add(zip, "xl/sharedStrings.xml", $"<sst {Main}><si><t>stars</t></si><si><t>comment</t></si><si><t>date</t></si><si><r><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r></si></sst>");
        Add(zip, "xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData/></worksheet>");
        Add(zip, "xl/worksheets/sheet2.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>");
        return path;
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content);
    }
}
