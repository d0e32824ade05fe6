namespace Namjai.Listen.Imports.Tables;

/// <summary>What separates the cells of a text: what Excel's first line <c>sep=;</c> says, else what cuts the rows most evenly.</summary>
/// <param name="Delimiter">Null where every line is one cell.</param>
/// <param name="IsSaid">True if the first line says so and is no row.</param>
internal readonly record struct DelimiterChoice(char? Delimiter, bool IsSaid)
{
    private const int RowsLookedAt = 300;
    private const int HeaderDepth = 30;
    private const double EvenEnough = 0.3;
    private const double EvenWithoutHeader = 0.8;

    public static DelimiterChoice Choose(ReadOnlySpan<char> sample, bool isWhole)
    {
        if (Said(sample) is { } said)
            return new(said, true);

        var text = sample.ToString();
        char? best = null;
        var bestWorth = 0.0;
        foreach (var candidate in (ReadOnlySpan<char>)[',', ';', '\t', '|'])
        {
            if (!sample.Contains(candidate))
                continue;
            var worth = Evenness(text, candidate, isWhole);
            if (worth > bestWorth)
                (best, bestWorth) = (candidate, worth);
        }
        return new(bestWorth >= (FirstLineHas(sample, best) ? EvenEnough : EvenWithoutHeader) ? best : null, false);
    }

    private static char? Said(ReadOnlySpan<char> sample)
    {
        var end = sample.IndexOfAny('\r', '\n');
        var first = (end < 0 ? sample : sample[..end]).Trim('"');
        return first.Length is 5 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? first[4] : null;
    }

    /// <summary>Share of the rows that have the commonest width, a little more for wide ones; 0 if that width is one cell, above 2 if it cuts a known header.</summary>
    private static double Evenness(string text, char delimiter, bool isWhole)
    {
        var rows = new CsvReader(new StringReader(text), delimiter, 0).Rows().Take(RowsLookedAt).ToList();
        var widths = rows.ConvertAll(row => row.Cells.Length);
        if (!isWhole && widths.Count is > 1 and < RowsLookedAt)
            widths.RemoveAt(widths.Count - 1);
        if (widths.Count == 0)
            return 1; // nothing but delimiters
        var commonest = widths.GroupBy(width => width).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First();
        if (rows.Take(HeaderDepth).Any(row => IsHeader(row.Cells)))
            return 2 + Math.Min(commonest.Key, 50) * 0.002;
        return commonest.Key < 2 ? 0 : (double)commonest.Count() / widths.Count + Math.Min(commonest.Key, 50) * 0.002;
    }

    /// <summary>Known names side by side: this is how the columns are cut, however many commas stand unquoted below.</summary>
    private static bool IsHeader(string[] cells)
    {
        var hints = cells.Where(cell => cell.Length is > 0 and <= 100).Select(Columns.ColumnNames.Read).ToList();
        return hints.Count >= 2 && hints.Any(hint => hint.Strength >= 70) && hints.Count(hint => hint.Role is not null || hint.IsOther) >= 2 && hints.Count * 2 >= cells.Length;
    }

    private static bool FirstLineHas(ReadOnlySpan<char> sample, char? delimiter)
    {
        var end = sample.IndexOfAny('\r', '\n');
        return delimiter is { } cut && (end < 0 ? sample : sample[..end]).Contains(cut);
    }
}
