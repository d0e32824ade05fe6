using System.IO.Compression;
using System.Xml;

namespace Namjai.Listen.Imports.Tables;

/// <summary>What a workbook says of itself, and the library doesn't: from which year it counts days, and where its sheets lie.</summary>
/// <param name="Sheets">The part of each sheet, by the sheet's name.</param>
internal sealed record WorkbookParts(bool CountsFrom1904, IReadOnlyDictionary<string, string> Sheets)
{
    private const string Folder = "xl/";

    public static WorkbookParts Read(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Attributes(archive, Folder + "_rels/workbook.xml.rels", "Relationship")
            .ToDictionary(one => one.GetValueOrDefault("Id", ""), one => PartOf(one.GetValueOrDefault("Target", "")), StringComparer.Ordinal);
        var workbook = Attributes(archive, Folder + "workbook.xml", "workbookPr", "sheet").ToList();
        return new(
            workbook.Exists(one => one.GetValueOrDefault("date1904") is "1" or "true"),
            workbook.Where(one => one.ContainsKey("name") && targets.ContainsKey(one.GetValueOrDefault("id", "")))
                .DistinctBy(one => one["name"], StringComparer.Ordinal).ToDictionary(one => one["name"], one => targets[one["id"]], StringComparer.Ordinal));
    }

    private static IEnumerable<Dictionary<string, string>> Attributes(ZipArchive archive, string part, params string[] names)
    {
        foreach (var xml in Open(archive, part, names))
        {
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            while (xml.MoveToNextAttribute())
                attributes[xml.LocalName] = xml.Value;
            yield return attributes;
        }
    }

    /// <summary>A reader at each of the elements of these names, in their order.</summary>
    public static IEnumerable<XmlReader> Elements(Stream file, string part, params string[] names)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var xml in Open(archive, part, names))
            yield return xml;
    }

    private static IEnumerable<XmlReader> Open(ZipArchive archive, string part, params string[] names)
    {
        if (archive.Entries.FirstOrDefault(entry => PathOf(entry.FullName).Equals(part, StringComparison.OrdinalIgnoreCase)) is not { } found)
            yield break;
        using var content = found.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && names.Contains(xml.LocalName))
                yield return xml;
        }
    }

    private static string PartOf(string target) => target.StartsWith('/') ? PathOf(target) : PathOf(Folder + target);

    private static string PathOf(string name) => name.Replace('\\', '/').TrimStart('/');
}
