namespace Namjai.Demo.Year;

/// <summary>Customers who left an address. Nobody is asked about the whole relation more than once in three months.</summary>
internal sealed class Regulars
{
    public const int Count = 900;

    private const int Rest = 90;

    private readonly Dictionary<int, int> _lastAsked = [];

    /// <returns>The number of a customer, 0 to <see cref="Count"/> - 1; null where the one at hand was asked not long ago.</returns>
    public int? Pick(LifeSurvey survey, int daysBack, Dice dice)
    {
        // Some come often, most come seldom.
        var customer = (int)(Count * Math.Pow(dice.Share(), 1.4));
        if (survey.Touchpoint != Touchpoint.Relation)
            return customer;
        if (_lastAsked.TryGetValue(customer, out var asked) && asked - daysBack < Rest)
            return null;
        _lastAsked[customer] = daysBack;
        return customer;
    }
}
