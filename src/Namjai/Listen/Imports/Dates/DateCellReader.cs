using System.Globalization;
using NodaTime;

namespace Namjai.Listen.Imports.Dates;

/// <summary>
/// Reads one cell as a date, in any of the ways that people and programs write one. The day is the one that is written, whatever
/// zone stands behind it; only seconds since 1970 need the zone of the business. A month without a day is its first day.
/// </summary>
internal sealed class DateCellReader(DateTimeZone zone, bool serialsFrom1904 = false)
{
    private const int LongestDate = 64;
    private const int MostParts = 12;
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public DateCell Read(string cell)
    {
        if (cell.Length == 0)
            return DateCell.Nothing;
        if (cell.Length > LongestDate)
            return DateCell.NotUnderstood;
        var text = PlainKey.Plain(cell).Trim();
        if (text.AsSpan().Trim("-–—/.").IsEmpty || Scores.ScoreWords.TryFind(text, out var word) && word.Kind == Scores.ScoreCellKind.Nothing)
            return DateCell.Nothing;
        return ReadCounted(text) ?? ReadWritten(text);
    }

    /// <summary>20260131, Excel's serial days, seconds and milliseconds since 1970.</summary>
    private DateCell? ReadCounted(string text)
    {
        // "Infinity" is a number to the parser, and no count of days
        if (!char.IsAsciiDigit(text[0]) || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var whole = text.AsSpan();
        var point = whole.IndexOf('.');
        if (point >= 0 && whole[(point + 1)..].Contains('.'))
            return null;
        var digits = point < 0 ? whole.Length : point;
        if (digits is 8 or 14 && point < 0)
        {
            return new(DateShape.YearMonthDay, Number(whole[..4]), Number(whole[4..6]), Number(whole[6..8]));
        }
        if (digits == 10 || digits == 13 && point < 0)
        {
            var milliseconds = digits == 13 ? number : number * 1000;
            var day = Instant.FromUnixTimeMilliseconds((long)milliseconds).InZone(zone).Date;
            return new(DateShape.Instant, Period.DaysBetween(Epoch, day));
        }
        if (digits == 5 && number is >= 20_000 and < 80_000)
        {
            var start = serialsFrom1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30);
            return new(DateShape.Instant, Period.DaysBetween(Epoch, start) + (int)number);
        }
        return DateCell.NotUnderstood;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateCell ReadWritten(string text)
    {
        Span<DatePart> parts = stackalloc DatePart[MostParts];
        if (DateParts.TryCut(text, parts) is not { } cut)
            return DateCell.NotUnderstood;
        return Arrange(parts[..cut.Count], cut.IsThai, cut.IsMarked);
    }

    private static DateCell Arrange(ReadOnlySpan<DatePart> parts, bool isThai, bool isMarked)
    {
        if (parts.Length == 3)
        {
            var (a, b, c) = (parts[0], parts[1], parts[2]);
            if (isMarked || (a.Digits >= 3 && !b.IsName && !c.IsName))
                return new(DateShape.YearMonthDay, a.Value, b.Value, c.Value, a.Digits, isThai);
            if (b.IsName && a.Digits >= 3)
                return new(DateShape.YearMonthDay, a.Value, b.Value, c.Value, a.Digits, isThai);
            if (b.IsName && !a.IsName && !c.IsName)
                return new(DateShape.DayMonthYear, a.Value, b.Value, c.Value, c.Digits, isThai);
            if (a.IsName && !b.IsName && !c.IsName)
                return new(DateShape.MonthDayYear, b.Value, a.Value, c.Value, c.Digits, isThai);
            if (a.IsName || b.IsName || c.IsName || a.Digits > 2 || b.Digits > 2)
                return DateCell.NotUnderstood;
            return c.Digits >= 3
                ? new(DateShape.DayOrMonthFirst, a.Value, b.Value, c.Value, c.Digits, isThai)
                : new(DateShape.AnyOrder, a.Value, b.Value, c.Value, 2, isThai);
        }
        if (parts.Length == 2)
        {
            var (a, b) = (parts[0], parts[1]);
            if (a.IsName && b.Digits == 4)
                return new(DateShape.DayMonthYear, 1, a.Value, b.Value, 4, isThai);
            if (a.Digits == 4 && !a.IsName && (b.IsName || b.Digits is 1 or 2))
                return new(DateShape.YearMonthDay, a.Value, b.Value, 1, 4, isThai);
        }
        return DateCell.NotUnderstood;
    }
}
