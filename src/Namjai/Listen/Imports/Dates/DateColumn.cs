using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Listen.Imports.Dates;

/// <summary>The dates of a column, counted in passing: what each order of day, month and year would make of them.</summary>
/// <param name="today">The day of reading.</param>
internal sealed class DateColumn(DateCellReader reader, LocalDate today)
{
    private readonly OrderTrial _dayFirst = new(DateOrder.DayMonthYear, today);
    private readonly OrderTrial _monthFirst = new(DateOrder.MonthDayYear, today);
    private readonly OrderTrial _yearFirst = new(DateOrder.YearMonthDay, today);
    private readonly Dictionary<DateShape, int> _shapes = [];
    private int _buddhistFour;
    private int _buddhistTwo;
    private int _commonTwo;
    private int _thai;
    private int _withSlash;
    private bool _differs;

    public int Dates { get; private set; }
    public int NotUnderstood { get; private set; }

    public void Add(string text)
    {
        var cell = reader.Read(text);
        if (cell.Shape == DateShape.Nothing)
            return;
        if (!cell.IsDate)
        {
            NotUnderstood++;
            return;
        }
        Dates++;
        _shapes[cell.Shape] = _shapes.GetValueOrDefault(cell.Shape) + 1;
        _thai += cell.IsThai ? 1 : 0;
        CountEra(cell);
        if (cell.Shape is not (DateShape.DayOrMonthFirst or DateShape.AnyOrder))
            return;
        _withSlash += text.Contains('/', StringComparison.Ordinal) ? 1 : 0;
        var day = _dayFirst.Add(cell);
        var month = _monthFirst.Add(cell);
        if (cell.Shape == DateShape.AnyOrder)
            _yearFirst.Add(cell);
        _differs |= day is not null && month is not null && day != month;
    }

    /// <summary>Null if the column holds no dates.</summary>
    /// <param name="isEnglish">True if the file around it is in English only: then slashes may well be month-first.</param>
    public DateScale? Decide(bool isEnglish)
    {
        if (Dates == 0)
            return null;
        var buddhistTwo = _buddhistTwo > _commonTwo;
        var (order, ambiguous) = DecideOrder(isEnglish);
        return new(reader, new DateReading(order, ambiguous, _buddhistFour * 2 > Dates || buddhistTwo), buddhistTwo, today);
    }

    private (DateOrder Order, bool Ambiguous) DecideOrder(bool isEnglish)
    {
        if (_dayFirst.Tried == 0)
            return (MostWritten(), false);
        var best = Math.Max(_dayFirst.Fits, _monthFirst.Fits);
        if (_yearFirst.Tried == _dayFirst.Tried && _yearFirst.Fits > best)
            return (DateOrder.YearMonthDay, false);
        if (_dayFirst.Fits != _monthFirst.Fits)
            return (_dayFirst.Fits > _monthFirst.Fits ? DateOrder.DayMonthYear : DateOrder.MonthDayYear, false);
        return (Guess(isEnglish), _differs);
    }

    /// <summary>
    /// Both orders fit every date. Files are mostly kept in the order of time, so the order in which the days run on more steadily
    /// wins clearly or not at all; else month-first is believed only of English files with slashes whose days would run over a year more widely.
    /// </summary>
    private DateOrder Guess(bool isEnglish)
    {
        if (_dayFirst.Turns * 2 < _monthFirst.Turns)
            return DateOrder.DayMonthYear;
        if (_monthFirst.Turns * 2 < _dayFirst.Turns)
            return DateOrder.MonthDayYear;
        if (isEnglish && _thai == 0 && _withSlash > 0 && _monthFirst.Span * 3 < _dayFirst.Span)
            return DateOrder.MonthDayYear;
        return DateOrder.DayMonthYear;
    }

    private DateOrder MostWritten()
    {
        var most = _shapes.Where(entry => entry.Key != DateShape.Instant).OrderByDescending(entry => entry.Value).Select(entry => entry.Key).FirstOrDefault();
        return most switch
        {
            DateShape.DayMonthYear => DateOrder.DayMonthYear,
            DateShape.MonthDayYear => DateOrder.MonthDayYear,
            _ => DateOrder.YearMonthDay,
        };
    }

    private void CountEra(DateCell cell)
    {
        if (cell.Shape == DateShape.Instant)
            return;
        var year = cell.Shape == DateShape.YearMonthDay ? cell.First : cell.Third;
        if (BuddhistYears.IsBuddhist(year))
            _buddhistFour++;
        else if (cell.YearDigits <= 2 && BuddhistYears.IsCommonOfTwoDigits(year, today))
            _commonTwo++;
        else if (cell.YearDigits <= 2 && BuddhistYears.IsBuddhistOfTwoDigits(year, today))
            _buddhistTwo++;
    }
}
