using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Listen.Imports.Dates;

/// <summary>Makes a day of a cell's numbers in a given order.</summary>
internal static class DateArrangement
{
    private static readonly LocalDate Earliest = new(1970, 1, 1);

    /// <param name="buddhistTwoDigits">Whether two-digit years are Buddhist; null: whichever is no future.</param>
    /// <returns>Null if there is no such day.</returns>
    public static LocalDate? Arrange(DateCell cell, DateOrder order, bool? buddhistTwoDigits, LocalDate today)
    {
        var (year, month, day) = cell.Shape switch
        {
            DateShape.YearMonthDay => (cell.First, cell.Second, cell.Third),
            DateShape.DayMonthYear or DateShape.MonthDayYear => (cell.Third, cell.Second, cell.First),
            _ => order switch
            {
                DateOrder.MonthDayYear => (cell.Third, cell.First, cell.Second),
                DateOrder.YearMonthDay when cell.Shape == DateShape.AnyOrder => (cell.First, cell.Second, cell.Third),
                _ => (cell.Third, cell.Second, cell.First),
            },
        };
        if (cell.Shape == DateShape.Instant)
            return Earliest.PlusDays(cell.First);
        if (cell.YearDigits <= 2)
            year = Widen(year, buddhistTwoDigits, today);
        if (BuddhistYears.IsBuddhist(year))
            return BuddhistYears.ToCommon(year, month, day);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return null;
        return new LocalDate(year, month, day);
    }

    /// <summary>From 1970 to tomorrow: no customer wrote before or will have written after.</summary>
    public static bool IsPlausible(LocalDate date, LocalDate today) => date >= Earliest && date <= today.PlusDays(1);

    private static int Widen(int year, bool? buddhist, LocalDate today)
    {
        var isBuddhist = buddhist ?? !BuddhistYears.IsCommonOfTwoDigits(year, today) && BuddhistYears.IsBuddhistOfTwoDigits(year, today);
        if (isBuddhist && BuddhistYears.IsBuddhistOfTwoDigits(year, today))
            return 2500 + year;
        return BuddhistYears.IsCommonOfTwoDigits(year, today) || year < 70 ? 2000 + year : 1900 + year;
    }
}
