using Namjai.Measures.Value;

namespace Namjai.Understand.Measuring;

/// <summary>What customers are worth within a horizon.</summary>
internal static class LifetimeMeasure
{
    public static Measure Lifetime { get; } = new(
        "lifetime",
        """{"customers":[{"frequency","recency","age","meanSpend"}],"horizon":39,"discount":0 per unit of time}""",
        input =>
        {
            var lifetime = LifetimeValue.Of(
                [.. input.Objects("customers").Select(Customer)], input.Number("horizon"), input.Number("discount", unlessGiven: 0));
            var (buying, spend) = (lifetime.BuyingAgain, lifetime.Spend);
            return new
            {
                N = lifetime.Customers.Count,
                Parameters = new { buying.R, buying.Alpha, buying.A, buying.B, spend.P, spend.Q, spend.V },
                lifetime.Customers,
            };
        });

    private static PurchaseHistory Customer(MeasureInput customer) =>
        new(customer.Number("frequency"), customer.Number("recency"), customer.Number("age"), customer.Number("meanSpend"));
}
