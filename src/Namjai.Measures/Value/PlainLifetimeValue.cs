namespace Namjai.Measures.Value;

/// <summary>The plain formula, for those with little data.</summary>
public static class PlainLifetimeValue
{
    /// <summary>Margin times visits times years, in the currency of the margin; nothing is discounted.</summary>
    /// <param name="marginPerVisit">What a visit leaves after its costs; may be negative.</param>
    /// <param name="visitsPerYear">0 or more.</param>
    /// <param name="years">How long a customer stays, 0 or more.</param>
    /// <exception cref="MeasureInputException">Negative visits or years, or a value beyond all money.</exception>
    public static decimal Of(decimal marginPerVisit, decimal visitsPerYear, decimal years)
    {
        Refuse.If(visitsPerYear < 0, nameof(visitsPerYear), "must not be negative");
        Refuse.If(years < 0, nameof(years), "must not be negative");
        try
        {
            return marginPerVisit * visitsPerYear * years;
        }
        catch (OverflowException)
        {
            throw new MeasureInputException(nameof(marginPerVisit), "makes, with visitsPerYear and years, a value beyond all money");
        }
    }
}
