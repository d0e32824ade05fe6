using Namjai.Listen.Contracts;
using Namjai.Listen.Imports.Columns;
using Namjai.Listen.Imports.Dates;
using Namjai.Listen.Imports.Scores;
using Namjai.Listen.Imports.Tables;
using NodaTime;

namespace Namjai.Listen.Imports;

/// <summary>Decides a file's layout: header and columns over the first rows, scale and dates over all of them.</summary>
internal sealed class LayoutSearch(ColumnChoice choice, DateCellReader dates, LocalDate today)
{
    private const int SampleRows = 2000;
    private const int SampleCharacters = 4_000_000;

    /// <exception cref="FileRefusedException">Nothing in it can be used.</exception>
    public FileLayout Search(Table table)
    {
        var first = TakeSample(table.Rows());
        if (first.Count == 0)
            throw new FileRefusedException(FileRefusal.Empty);
        var header = HeaderRow.Find(first, dates);
        var sample = first.Where(row => row.Line > header.Line).Select(row => row.Cells).ToList();
        if (sample.Count == 0)
            throw new FileRefusedException(FileRefusal.HeaderOnly, ColumnNaming.List(header.Names ?? []));
        var width = Width(header, sample);
        var columns = ColumnAssignment.Find(header.Names, sample, width, choice, dates);
        return Count(table, header, columns);
    }

    private static List<TableRow> TakeSample(IEnumerable<TableRow> rows)
    {
        var sample = new List<TableRow>();
        long characters = 0;
        foreach (var row in rows)
        {
            sample.Add(row);
            characters += row.Cells.Sum(cell => (long)cell.Length);
            if (sample.Count >= SampleRows || characters > SampleCharacters)
                break;
        }
        return sample;
    }

    /// <summary>As wide as the header, or as the rows mostly are; columns that are empty to the end are not counted.</summary>
    private static int Width(HeaderRow header, List<string[]> sample)
    {
        if (header.Names is { } names)
            return names.AsSpan().LastIndexOfAnyExcept("") + 1;
        return sample.Select(cells => cells.AsSpan().LastIndexOfAnyExcept("") + 1).GroupBy(width => width).OrderByDescending(group => group.Count()).First().Key;
    }

    private FileLayout Count(Table table, HeaderRow header, ColumnAssignment columns)
    {
        var scores = new ScoreColumn();
        var days = new DateColumn(dates, today);
        var isEnglish = true;
        var summaries = new SummaryRows(columns);
        var rows = 0;
        foreach (var row in FileLayout.DataRows(table, header, columns.Names.Count).SelectMany(summaries.Take))
        {
            rows++;
            if (columns.Score >= 0)
                scores.Add(row[columns.Score]);
            if (columns.At >= 0)
                days.Add(row[columns.At]);
            if (isEnglish && columns.Text >= 0)
                isEnglish = !row[columns.Text].AsSpan().ContainsAnyInRange('\u0E00', '\u9FFF');
        }
        var scale = columns.Score < 0 ? null : ScaleDecision.Decide(scores, header.Names is null ? "" : columns.Names[columns.Score]);
        if (columns.Score >= 0 && scale is null && !string.IsNullOrWhiteSpace(choice.Score) && scores.NotUnderstood > 0)
            throw new FileRefusedException(FileRefusal.NoScoresInColumn, columns.Names[columns.Score]);
        return new FileLayout(table, header, columns, scale, columns.At < 0 ? null : days.Decide(isEnglish), rows, summaries.From);
    }
}
