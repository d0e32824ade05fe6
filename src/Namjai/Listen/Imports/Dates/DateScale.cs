using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Listen.Imports.Dates;

/// <summary>The decided way to read a column's dates.</summary>
internal sealed record DateScale(DateCellReader Reader, DateReading Reading, bool BuddhistTwoDigits, LocalDate Today)
{
    /// <returns>The day, or why there is none; neither where the cell gives none.</returns>
    public (LocalDate? On, RowProblemReason? Problem) Read(string text)
    {
        var cell = Reader.Read(text);
        if (cell.Shape == DateShape.Nothing)
            return (null, null);
        if (!cell.IsDate || DateArrangement.Arrange(cell, Reading.Order, BuddhistTwoDigits, Today) is not { } date)
            return (null, RowProblemReason.DateNotUnderstood);
        return DateArrangement.IsPlausible(date, Today) ? (date, null) : (null, RowProblemReason.DateImplausible);
    }
}
