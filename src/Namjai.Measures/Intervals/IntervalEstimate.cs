namespace Namjai.Measures.Intervals;

/// <summary>A number with its 95 % interval and the count it stands on. The interval always holds the value.</summary>
/// <param name="Value">The number itself, in the unit of its measure.</param>
/// <param name="Low">Lower end of the 95 % interval, same unit.</param>
/// <param name="High">Upper end of the 95 % interval, same unit.</param>
/// <param name="Count">How many answers it was made of.</param>
public readonly record struct IntervalEstimate(double Value, double Low, double High, long Count)
{
    /// <summary>Keeps an interval inside what is possible and around its value.</summary>
    internal static IntervalEstimate Around(double value, double low, double high, long count, double least, double most)
    {
        var inside = Math.Clamp(value, least, most);
        return new(inside, Math.Clamp(low, least, inside), Math.Clamp(high, inside, most), count);
    }
}
