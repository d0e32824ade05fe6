namespace Namjai.Measures.Value;

/// <summary>What buying-again models know of a customer; one unit of time for all (weeks, say).</summary>
/// <param name="Frequency">Repeat purchases: purchases after the first; those of one day are one. A whole number, 0 or more.</param>
/// <param name="Recency">Time from the first purchase to the last; 0 without a repeat purchase.</param>
/// <param name="Age">Time from the first purchase to today; not less than <paramref name="Recency"/>.</param>
/// <param name="MeanSpend">Mean amount of the repeat purchases; more than 0 if there are any, else it isn't looked at.</param>
public readonly record struct PurchaseHistory(double Frequency, double Recency, double Age, double MeanSpend)
{
    /// <summary>Refuses what can't be.</summary>
    /// <param name="field">Name of the customer, to which the field's own is added.</param>
    internal void Check(string field)
    {
        Refuse.NotNegative(Frequency, $"{field}.frequency");
        Refuse.If(Frequency != Math.Floor(Frequency) || Frequency > 1e9, $"{field}.frequency", "must be a whole number of repeat purchases");
        Refuse.NotNegative(Recency, $"{field}.recency");
        Refuse.NotNegative(Age, $"{field}.age");
        Refuse.NotNegative(MeanSpend, $"{field}.meanSpend");
        Refuse.If(Recency > Age, $"{field}.recency", "must not be more than age");
        Refuse.If(Frequency == 0 && Recency > 0, $"{field}.recency", "must be 0 for a customer who never bought again");
        Refuse.If(Frequency > 0 && MeanSpend == 0, $"{field}.meanSpend", "must be more than 0 for a customer who bought again");
    }

    internal static void CheckAll(IReadOnlyList<PurchaseHistory> customers)
    {
        Refuse.If(customers is null || customers.Count == 0, nameof(customers), "must hold at least one customer");
        for (var i = 0; i < customers!.Count; i++)
            customers[i].Check($"customers[{Refuse.Written(i)}]");
    }
}
