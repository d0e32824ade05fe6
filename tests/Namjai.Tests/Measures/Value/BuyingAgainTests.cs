using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Value;

namespace Namjai.Tests.Measures.Value;

public class BuyingAgainTests
{
    private static readonly BuyingAgain Published = new(0.243, 4.414, 0.793, 2.426);
    private static readonly Spend AnySpend = new(6.25, 3.74, 15.44);

    private static readonly Gen<PurchaseHistory> Customers =
        Gen.Select(Gen.Int[0, 30], Gen.Double[0, 1], Gen.Double[1, 80]).Select((frequency, part, age) =>
            new PurchaseHistory(frequency, frequency == 0 ? 0 : part * age, age, frequency == 0 ? 0 : 10));

    [Fact]
    public void The_published_customer_is_expected_to_buy_1_226_times_in_39_weeks() =>
        Published.ExpectedPurchases(new(2, 30.43, 38.86, 22.35), 39).ShouldBe(1.226, 0.001);

    [Fact]
    public void Known_parameters_are_found_again()
    {
        var truth = new BuyingAgain(0.8, 5, 0.8, 2.5);
        var found = BuyingAgain.Fit(SimulatedCustomers.Of(truth, AnySpend, 6_000, 60, seed: 11));
        found.R.ShouldBe(truth.R, 0.08);
        found.Alpha.ShouldBe(truth.Alpha, 0.6);
        (found.A / (found.A + found.B)).ShouldBe(truth.A / (truth.A + truth.B), 0.02);
    }

    [Fact]
    public void No_small_step_away_from_the_fit_is_likelier()
    {
        var customers = SimulatedCustomers.Of(new(0.5, 3, 1, 3), AnySpend, 800, 40, seed: 3);
        var found = BuyingAgain.Fit(customers);
        double Likelihood(BuyingAgain at) => customers.Sum(customer => at.LogLikelihood(customer.Frequency, customer.Recency, customer.Age));
        var best = Likelihood(found);
        foreach (var factor in new[] { 0.98, 1.02 })
        {
            Likelihood(found with { R = found.R * factor }).ShouldBeLessThan(best);
            Likelihood(found with { Alpha = found.Alpha * factor }).ShouldBeLessThan(best);
            Likelihood(found with { A = found.A * factor }).ShouldBeLessThan(best);
            Likelihood(found with { B = found.B * factor }).ShouldBeLessThan(best);
        }
    }

    [Fact]
    public void Days_and_weeks_give_the_same_model()
    {
        var weeks = SimulatedCustomers.Of(new(0.5, 3, 1, 3), AnySpend, 500, 40, seed: 5);
        var byWeek = BuyingAgain.Fit(weeks);
        var byDay = BuyingAgain.Fit([.. weeks.Select(customer => customer with { Recency = customer.Recency * 7, Age = customer.Age * 7 })]);
        byDay.R.ShouldBe(byWeek.R, 1e-3);
        byDay.Alpha.ShouldBe(byWeek.Alpha * 7, byWeek.Alpha * 7e-3);
    }

    [Fact]
    public void The_order_of_customers_changes_nothing()
    {
        var customers = SimulatedCustomers.Of(new(0.5, 3, 1, 3), AnySpend, 300, 40, seed: 8);
        BuyingAgain.Fit([.. customers.Reverse()]).ShouldBe(BuyingAgain.Fit(customers));
    }

    [Fact]
    public void What_is_expected_of_known_customers_is_on_average_what_is_expected_of_strangers()
    {
        var model = new BuyingAgain(0.8, 5, 0.8, 2.5);
        var histories = SimulatedCustomers.Of(model, AnySpend, 20_000, 30, seed: 21);
        var known = histories.Average(customer => model.ExpectedPurchases(customer, 30));
        var newcomer = new PurchaseHistory(0, 0, 0, 0);
        var strangers = histories.Average(customer =>
            model.ExpectedPurchases(newcomer, customer.Age + 30) - model.ExpectedPurchases(newcomer, customer.Age));
        known.ShouldBe(strangers, 0.03 * strangers);
    }

    [Fact]
    public void A_longer_horizon_never_expects_less() => Gen.Select(Customers, Gen.Double[0.1, 100], Gen.Double[0.1, 50]).Sample((customer, horizon, more) =>
        Published.ExpectedPurchases(customer, horizon + more).ShouldBeGreaterThanOrEqualTo(Published.ExpectedPurchases(customer, horizon) - 1e-9));

    [Fact]
    public void Being_alive_is_a_chance() => Customers.Sample(customer => Published.Alive(customer).ShouldBeInRange(0, 1));

    [Fact]
    public void Where_the_formula_divides_by_nought_the_expectation_stays_smooth() => Customers.Sample(customer =>
    {
        var below = new BuyingAgain(0.5, 4, 1 - 1e-7, 0.3).ExpectedPurchases(customer, 20);
        var exactly = new BuyingAgain(0.5, 4, 1, 0.3).ExpectedPurchases(customer, 20);
        var above = new BuyingAgain(0.5, 4, 1 + 1e-7, 0.3).ExpectedPurchases(customer, 20);
        exactly.ShouldBe((below + above) / 2, 1e-5 * (1 + exactly));
    });

    [Fact]
    public void Both_ways_of_working_it_out_agree_where_they_meet() =>
        Gen.Select(Customers, Gen.Double[0.05, 5], Gen.Double[0.05, 8], Gen.Double[0.05, 2]).Sample((customer, r, b, a) =>
        {
            // The series is used up to a = 2 and as long as r is at most a + b; just beyond, the integral.
            static void Agree(double one, double other) => other.ShouldBe(one, 1e-5 * (1e-3 + one));
            var manyLeave = new BuyingAgain(Math.Min(r, 2), 4, 2, b);
            Agree(manyLeave.ExpectedPurchases(customer, 30), (manyLeave with { A = 2 + 1e-10 }).ExpectedPurchases(customer, 30));
            var regular = new BuyingAgain(a + b, 4, a, b);
            Agree(regular.ExpectedPurchases(customer, 30), (regular with { R = a + b + 1e-10 }).ExpectedPurchases(customer, 30));
        });

    [Fact]
    public void A_handful_of_customers_gives_a_model_with_finite_expectations()
    {
        PurchaseHistory[] few = [new(2, 30, 39, 22), new(1, 2, 39, 12), new(0, 0, 38, 0)];
        var model = BuyingAgain.Fit(few);
        foreach (var customer in few)
            model.ExpectedPurchases(customer, 39).ShouldBeInRange(0, 10);
    }

    [Fact]
    public void Customers_who_never_leave_are_no_trouble()
    {
        var loyal = Enumerable.Range(1, 50).Select(i => new PurchaseHistory(i, 52, 52, 10)).ToArray();
        var model = BuyingAgain.Fit(loyal);
        model.Alive(loyal[20]).ShouldBeGreaterThan(0.95);
        model.ExpectedPurchases(loyal[20], 52).ShouldBeInRange(10, 35);
    }

    [Theory]
    [InlineData(1, 11, 10, 5, "customers[1].recency")]
    [InlineData(0, 3, 10, 0, "customers[1].recency")]
    [InlineData(2, 3, 10, 0, "customers[1].meanSpend")]
    [InlineData(-1, 3, 10, 5, "customers[1].frequency")]
    [InlineData(1.5, 3, 10, 5, "customers[1].frequency")]
    [InlineData(1, double.NaN, 10, 5, "customers[1].recency")]
    [InlineData(1, 3, double.PositiveInfinity, 5, "customers[1].age")]
    public void Impossible_customers_are_refused_by_name(double frequency, double recency, double age, double spend, string field) =>
        Should.Throw<MeasureInputException>(() => BuyingAgain.Fit([new(1, 5, 10, 4), new(frequency, recency, age, spend)])).Field.ShouldBe(field);

    [Fact]
    public void Nobody_who_bought_again_is_refused() =>
        Should.Throw<MeasureInputException>(() => BuyingAgain.Fit([new(0, 0, 10, 0), new(0, 0, 12, 0)])).Field.ShouldBe("customers");
}
