namespace Namjai.Measures.Value;

/// <summary>What to expect of a customer within the horizon.</summary>
/// <param name="ExpectedPurchases">Purchases, 0 or more.</param>
/// <param name="Alive">Chance that they have not left, 0..1.</param>
/// <param name="ExpectedSpend">Money per purchase.</param>
/// <param name="Value">Money within the horizon, discounted.</param>
public readonly record struct CustomerOutlook(double ExpectedPurchases, double Alive, double ExpectedSpend, double Value);

/// <summary>Lifetime value: buying again (BG/NBD) and spend (Gamma-Gamma) together, discounted, with the horizon named.</summary>
/// <param name="BuyingAgain">The fitted model of purchases.</param>
/// <param name="Spend">The fitted model of amounts.</param>
/// <param name="Customers">In the order given.</param>
public sealed record LifetimeValue(BuyingAgain BuyingAgain, Spend Spend, IReadOnlyList<CustomerOutlook> Customers)
{
    private const int MostSteps = 260;

    // Beyond this many times the longest history a forecast would be made of nothing.
    private const double MostLookAhead = 100;

    /// <summary>Fits both models and looks ahead for every customer.</summary>
    /// <param name="customers">At least two of them bought again.</param>
    /// <param name="horizon">How far to look ahead, in the unit of the customers' times, more than 0, at most 100 times the longest age.</param>
    /// <param name="discount">
    /// What money loses per unit of time (0.01 = 1 %), 0 or more. A purchase is discounted by (1 + discount)^t at the end of the unit in which it falls.
    /// </param>
    /// <exception cref="MeasureInputException">Awkward customers, horizon or discount.</exception>
    public static LifetimeValue Of(IReadOnlyList<PurchaseHistory> customers, double horizon, double discount = 0)
    {
        Refuse.Positive(horizon, nameof(horizon));
        Refuse.NotNegative(discount, nameof(discount));
        var buying = BuyingAgain.Fit(customers);
        Refuse.If(horizon > MostLookAhead * customers.Max(customer => customer.Age), nameof(horizon), "must be at most 100 times the longest age");
        var spend = Spend.Fit(customers);
        return new(buying, spend, [.. customers.Select(customer => Outlook(buying, spend, customer, horizon, discount))]);
    }

    private static CustomerOutlook Outlook(BuyingAgain buying, Spend spend, PurchaseHistory customer, double horizon, double discount)
    {
        var purchases = buying.Expected(customer, horizon);
        var amount = spend.Expected(customer.Frequency, customer.MeanSpend);
        return new(purchases, buying.Alive(customer), amount, amount * Discounted(buying, customer, horizon, discount, purchases));
    }

    private static double Discounted(BuyingAgain buying, PurchaseHistory customer, double horizon, double discount, double purchases)
    {
        if (discount == 0)
            return purchases;
        var step = Math.Max(1, horizon / MostSteps);
        double sum = 0, before = 0;
        for (var end = Math.Min(step, horizon); ; end = Math.Min(end + step, horizon))
        {
            var until = buying.Expected(customer, end);
            sum += (until - before) / Math.Pow(1 + discount, end);
            before = until;
            if (end >= horizon)
                return sum;
        }
    }
}
