namespace Namjai.Listen.Contracts;

/// <summary>What was found out about a file.</summary>
/// <param name="FileName">Name without folder.</param>
/// <param name="Format">CSV or XLSX.</param>
/// <param name="Encoding">IANA name of the text encoding, such as <c>utf-8</c>, <c>windows-874</c>; null for XLSX.</param>
/// <param name="Delimiter">What separates the cells; null for XLSX.</param>
/// <param name="Sheet">The worksheet read; null for CSV.</param>
/// <param name="Columns">Every column of the file in its order, with what it was used for.</param>
/// <param name="Scale">The scale of the scores; null where there is no score column.</param>
/// <param name="Dates">How dates were read; null where there is no date column.</param>
/// <param name="Rows">How many rows of data the file has.</param>
public sealed record FileProfile(
    string FileName,
    FileFormat Format,
    string? Encoding,
    char? Delimiter,
    string? Sheet,
    IReadOnlyList<ColumnUse> Columns,
    Scale? Scale,
    DateReading? Dates,
    int Rows)
{
    /// <summary>Name of the column by which rows are known again; null where the file has none.</summary>
    public string? IdColumn { get; init; }
}

/// <summary>Kinds of file.</summary>
public enum FileFormat
{
    /// <summary>Delimited text.</summary>
    Csv,

    /// <summary>An Excel workbook.</summary>
    Xlsx,
}

/// <summary>A column and what it was used for.</summary>
public sealed record ColumnUse(string Name, ColumnRole Role);

/// <summary>What a column is used for.</summary>
public enum ColumnRole
{
    /// <summary>Not used.</summary>
    Unused,

    /// <summary>The customer's score.</summary>
    Score,

    /// <summary>The customer's words.</summary>
    Text,

    /// <summary>The day.</summary>
    At,

    /// <summary>Business, branch or place that tells rows apart.</summary>
    Group,
}

/// <summary>How the dates of a file were read.</summary>
/// <param name="Order">The order of day, month and year that fits the column.</param>
/// <param name="Ambiguous">True if another order would have fitted every date too: the reader is told which was taken.</param>
/// <param name="BuddhistEra">True if years were in the Buddhist era (2569 is 2026).</param>
public sealed record DateReading(DateOrder Order, bool Ambiguous, bool BuddhistEra);

/// <summary>Order of the parts of a date.</summary>
public enum DateOrder
{
    /// <summary>2026-01-31.</summary>
    YearMonthDay,

    /// <summary>31/1/2026.</summary>
    DayMonthYear,

    /// <summary>1/31/2026.</summary>
    MonthDayYear,
}
