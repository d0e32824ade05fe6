using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Value;

namespace Namjai.Tests.Measures.Value;

public class SpendTests
{
    private static readonly Spend Published = new(6.25, 3.74, 15.44);

    [Fact]
    public void Two_purchases_of_22_35_let_expect_24_65() => Published.Expected(2, 22.35).ShouldBe(24.65, 0.02);

    [Fact]
    public void One_who_never_bought_again_is_expected_to_spend_as_all_do()
    {
        Published.Expected(0, 0).ShouldBe(Published.PopulationMean, 1e-12);
        Published.PopulationMean.ShouldBe(6.25 * 15.44 / 2.74, 1e-9);
    }

    [Fact]
    public void The_expectation_lies_between_the_customers_own_mean_and_that_of_all() =>
        Gen.Select(Gen.Int[1, 50], Gen.Double[0.1, 500]).Sample((frequency, mean) => Published.Expected(frequency, mean)
            .ShouldBeInRange(Math.Min(mean, Published.PopulationMean) - 1e-9, Math.Max(mean, Published.PopulationMean) + 1e-9));

    [Fact]
    public void Known_parameters_are_found_again()
    {
        var found = Spend.Fit(SimulatedCustomers.Of(new(0.8, 5, 0.8, 2.5), Published, 8_000, 60, seed: 17));
        found.PopulationMean.ShouldBe(Published.PopulationMean, 1);
        found.Q.ShouldBe(Published.Q, 0.35);
        found.P.ShouldBe(Published.P, 0.8);
    }

    [Fact]
    public void Baht_and_dollars_give_the_same_model()
    {
        var dollars = SimulatedCustomers.Of(new(0.8, 5, 0.8, 2.5), Published, 500, 60, seed: 2);
        var baht = dollars.Select(customer => customer with { MeanSpend = customer.MeanSpend * 35 }).ToArray();
        Spend.Fit(baht).PopulationMean.ShouldBe(35 * Spend.Fit(dollars).PopulationMean, 0.1);
    }

    [Fact]
    public void Everybody_spending_the_same_is_no_trouble()
    {
        var spend = Spend.Fit([.. Enumerable.Range(1, 40).Select(i => new PurchaseHistory((i % 5) + 1, 9, 10, 100))]);
        spend.Expected(3, 100).ShouldBe(100, 0.5);
        spend.PopulationMean.ShouldBe(100, 1);
    }

    [Fact]
    public void One_who_bought_again_is_too_few() =>
        Should.Throw<MeasureInputException>(() => Spend.Fit([new(1, 5, 10, 4), new(0, 0, 10, 0)])).Field.ShouldBe("customers");
}
