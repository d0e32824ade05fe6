using System.Globalization;
using NodaTime;

namespace Namjai.Platform.Localization;

/// <summary>Days and months as the reader writes them.</summary>
internal sealed class ReaderDates(ReaderLanguage language)
{
    private readonly CultureInfo _culture = language.Culture;

    /// <summary>"31 ม.ค. 2569", "2026年1月31日", "31 Jan 2026".</summary>
    public string Day(LocalDate day) => Write(day, IsChinese ? "yyyy年M月d日" : "d MMM yyyy");

    /// <summary>"31 มกราคม 2569", "2026年1月31日", "31 January 2026".</summary>
    public string LongDay(LocalDate day) => Write(day, IsChinese ? "yyyy年M月d日" : "d MMMM yyyy");

    /// <summary>"ม.ค. 69", "2026年1月", "Jan 2026".</summary>
    public string Month(YearMonth month) => Write(month.OnDayOfMonth(1), language == ReaderLanguage.Thai ? "MMM yy" : IsChinese ? "yyyy年M月" : "MMM yyyy");

    /// <summary>"มกราคม 2569", "2026年1月", "January 2026".</summary>
    public string LongMonth(YearMonth month) => Write(month.OnDayOfMonth(1), IsChinese ? "yyyy年M月" : "MMMM yyyy");

    /// <summary>Says the month or year that both ends share once.</summary>
    public string Days(LocalDate from, LocalDate to)
    {
        if (from == to)
            return Day(from);
        if (from.Year != to.Year)
            return Span(Day(from), Day(to));
        if (IsChinese)
            return Span(Day(from), Write(to, from.Month == to.Month ? "d日" : "M月d日"));
        return $"{Write(from, from.Month == to.Month ? "%d" : "d MMM")} – {Day(to)}";
    }

    /// <summary>Says the year that both ends share once.</summary>
    public string Months(YearMonth from, YearMonth to)
    {
        if (from == to)
            return Month(from);
        if (from.Year != to.Year)
            return Span(Month(from), Month(to));
        return IsChinese
            ? Span(Month(from), Write(to.OnDayOfMonth(1), "M月"))
            : $"{Write(from.OnDayOfMonth(1), "MMM")} – {Month(to)}";
    }

    private string Span(string from, string to) => IsChinese ? $"{from}至{to}" : $"{from} – {to}";

    private bool IsChinese => language == ReaderLanguage.Chinese;

    private string Write(LocalDate day, string format) => day.ToDateTimeUnspecified().ToString(format, _culture);
}
