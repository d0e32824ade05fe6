using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Listen.Imports.Dates;

/// <summary>Tries one order of day, month and year on every date of a column.</summary>
internal sealed class OrderTrial(DateOrder order, LocalDate today)
{
    private LocalDate? _previous;
    private int _direction;
    private LocalDate? _first;
    private LocalDate? _last;

    public int Tried { get; private set; }

    /// <summary>Dates that exist and are neither before 1970 nor after tomorrow.</summary>
    public int Fits { get; private set; }

    /// <summary>How often the days turn from going up to going down, or back.</summary>
    public int Turns { get; private set; }

    public int Span => _first is { } first && _last is { } last ? Period.DaysBetween(first, last) : 0;

    public LocalDate? Add(DateCell cell)
    {
        Tried++;
        if (DateArrangement.Arrange(cell, order, buddhistTwoDigits: null, today) is not { } date || !DateArrangement.IsPlausible(date, today))
            return null;
        Fits++;
        if (_previous is { } previous && date != previous)
        {
            var direction = date > previous ? 1 : -1;
            if (_direction != 0 && direction != _direction)
                Turns++;
            _direction = direction;
        }
        _previous = date;
        _first = _first is { } first && first < date ? first : date;
        _last = _last is { } last && last > date ? last : date;
        return date;
    }
}
