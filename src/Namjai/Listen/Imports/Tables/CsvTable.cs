using Namjai.Listen.Contracts;
using Namjai.Platform.Files;

namespace Namjai.Listen.Imports.Tables;

/// <summary>Delimited text.</summary>
internal sealed record CsvTable(FileSnapshot Snapshot, DetectedEncoding Text, char? Cut, bool SaysDelimiter) : Table
{
    private const int SampleLength = 1 << 18;

    public override FileFormat Format => FileFormat.Csv;
    public override string Encoding => Text.Name;
    public override char? Delimiter => Cut;

    public static CsvTable Open(FileSnapshot snapshot, DetectedEncoding encoding)
    {
        using var reader = OpenText(snapshot, encoding);
        var sample = new char[SampleLength];
        var read = reader.ReadBlock(sample);
        var found = DelimiterChoice.Choose(sample.AsSpan(0, read), isWhole: read < sample.Length);
        return new CsvTable(snapshot, encoding, found.Delimiter, found.IsSaid);
    }

    public override IEnumerable<TableRow> Rows(int expectedCells = 0)
    {
        using var text = OpenText(Snapshot, Text);
        var rows = new CsvReader(text, Cut, expectedCells).Rows();
        foreach (var row in rows)
        {
            if (!(SaysDelimiter && row.Line == 1))
                yield return row;
        }
    }

    private static StreamReader OpenText(FileSnapshot snapshot, DetectedEncoding encoding)
    {
        var file = snapshot.OpenRead();
        file.Position = encoding.MarkLength;
        return new StreamReader(file, encoding.ToEncoding(), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
    }
}
