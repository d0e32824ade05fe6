using Namjai.Measures;
using Namjai.Measures.Value;

namespace Namjai.Tests.Measures.Value;

public class LifetimeValueTests
{
    private static readonly PurchaseHistory[] Customers =
        SimulatedCustomers.Of(new(0.8, 5, 0.8, 2.5), new(6.25, 3.74, 15.44), 400, 40, seed: 4);

    [Fact]
    public void Without_discount_the_value_is_purchases_times_spend()
    {
        var lifetime = LifetimeValue.Of(Customers, horizon: 26);
        lifetime.Customers.Count.ShouldBe(400);
        lifetime.Customers.ShouldAllBe(customer => Math.Abs(customer.Value - (customer.ExpectedPurchases * customer.ExpectedSpend)) < 1e-9);
    }

    [Fact]
    public void A_discount_lowers_every_value_but_not_below_the_whole_horizons_discount()
    {
        var plain = LifetimeValue.Of(Customers, 26).Customers;
        var discounted = LifetimeValue.Of(Customers, 26, discount: 0.01).Customers;
        for (var i = 0; i < plain.Count; i++)
            discounted[i].Value.ShouldBeInRange(plain[i].Value / Math.Pow(1.01, 26), plain[i].Value / 1.01);
    }

    [Fact]
    public void A_customer_is_valued_the_same_wherever_they_stand_in_the_list()
    {
        var forward = LifetimeValue.Of(Customers, 26, 0.002).Customers;
        LifetimeValue.Of([.. Customers.Reverse()], 26, 0.002).Customers.Reverse().ShouldBe(forward);
    }

    [Theory]
    [InlineData(0, 0, "horizon")]
    [InlineData(-3, 0, "horizon")]
    [InlineData(1e9, 0, "horizon")]
    [InlineData(26, -0.1, "discount")]
    [InlineData(26, double.NaN, "discount")]
    public void Impossible_outlooks_are_refused_by_name(double horizon, double discount, string field) =>
        Should.Throw<MeasureInputException>(() => LifetimeValue.Of(Customers, horizon, discount)).Field.ShouldBe(field);
}
