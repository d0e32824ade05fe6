using NodaTime;

namespace Namjai.Listen.Imports.Dates;

/// <summary>Years of the Buddhist era, which is ahead of the common one, also when cut to two digits.</summary>
internal static class BuddhistYears
{
    /// <summary>The Thai calendar is the common one in all but the count of its years; NodaTime has no calendar for it.</summary>
    private const int Ahead = 543;

    /// <summary>2443 to 2643 are 1900 to 2100.</summary>
    public static bool IsBuddhist(int year) => year is >= 2443 and <= 2643;

    /// <summary>The same day in the common calendar; null if there is none such.</summary>
    public static LocalDate? ToCommon(int buddhistYear, int month, int day)
    {
        var year = buddhistYear - Ahead;
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return null;
        return new LocalDate(year, month, day);
    }

    public static bool IsCommonOfTwoDigits(int year, LocalDate today) => 2000 + year <= today.Year;

    /// <summary>69 is 2569, which is 2026, where 2069 is still to come.</summary>
    public static bool IsBuddhistOfTwoDigits(int year, LocalDate today) => 2500 + year - Ahead <= today.Year;
}
