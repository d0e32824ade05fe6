namespace Namjai.Listen.Imports.Dates;

/// <summary>What one cell says as a date, before the whole column has told the order of its parts and the era of its years.</summary>
/// <param name="First">The year, month or day, as <paramref name="Shape"/> tells; for <see cref="DateShape.Instant"/> the days since 1970.</param>
/// <param name="YearDigits">How many digits the year (or each of three numbers: the last) was written with.</param>
internal readonly record struct DateCell(DateShape Shape, int First = 0, int Second = 0, int Third = 0, int YearDigits = 4, bool IsThai = false)
{
    public static readonly DateCell Nothing = new(DateShape.Nothing);
    public static readonly DateCell NotUnderstood = new(DateShape.NotUnderstood);

    public bool IsDate => Shape is not (DateShape.Nothing or DateShape.NotUnderstood);
}

internal enum DateShape
{
    Nothing,
    NotUnderstood,

    /// <summary>A day by count, whatever the column: serial numbers and seconds since 1970.</summary>
    Instant,

    /// <summary>Year, month, day for sure.</summary>
    YearMonthDay,

    /// <summary>Day, month, year for sure, the month by its name.</summary>
    DayMonthYear,

    /// <summary>Month by its name, day, year; kept in the order day, month, year.</summary>
    MonthDayYear,

    /// <summary>Three numbers of which the last is the year: day or month first.</summary>
    DayOrMonthFirst,

    /// <summary>Three numbers of at most two digits: any order.</summary>
    AnyOrder,
}
