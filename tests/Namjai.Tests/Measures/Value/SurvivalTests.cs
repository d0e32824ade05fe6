using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Value;

namespace Namjai.Tests.Measures.Value;

public class SurvivalTests
{
    private static readonly Gen<(double Time, bool Left)[]> Customers =
        Gen.Select(Gen.Int[0, 30].Select(time => (double)time), Gen.Bool).Array[1, 60];

    private static IReadOnlyList<SurvivalPoint> Curve(IEnumerable<(double Time, bool Left)> customers) =>
        Survival.Of([.. customers.Select(customer => customer.Time)], [.. customers.Select(customer => customer.Left)]);

    [Fact]
    public void Eight_patients_of_a_textbook()
    {
        var points = Survival.Of([1, 1, 4, 5, 6, 9, 9, 22], [true, true, true, true, false, true, false, true]);
        points.Select(point => point.Time).ShouldBe([1, 4, 5, 9, 22]);
        points.Select(point => Math.Round(point.Survival, 3)).ShouldBe([0.750, 0.625, 0.500, 0.333, 0]);
        points.Select(point => point.AtRisk).ShouldBe([8, 6, 5, 3, 1]);
        points.Select(point => point.Events).ShouldBe([2, 1, 1, 1, 1]);
        // Greenwood at 4: .625 * sqrt(2 / (8 * 6) + 1 / (6 * 5)) = .171163.
        points[1].Low.ShouldBe(0.625 - (1.959964 * 0.171163), 1e-5);
    }

    [Fact]
    public void Survival_never_rises_and_lies_inside_its_interval() => Customers.Sample(customers =>
    {
        var before = 1.0;
        foreach (var point in Curve(customers))
        {
            point.Survival.ShouldBeInRange(0, before);
            point.Low.ShouldBeInRange(0, point.Survival);
            point.High.ShouldBeInRange(point.Survival, 1);
            point.Events.ShouldBeInRange(1, point.AtRisk);
            before = point.Survival;
        }
    });

    [Fact]
    public void The_order_of_customers_changes_nothing() =>
        Customers.Sample(customers => Curve(customers.Reverse()).ShouldBe(Curve(customers)));

    [Fact]
    public void Twice_as_many_of_the_same_give_the_same_curve_with_narrower_intervals() => Customers.Sample(customers =>
    {
        var once = Curve(customers);
        var twice = Curve([.. customers, .. customers]);
        for (var i = 0; i < once.Count; i++)
        {
            twice[i].Survival.ShouldBe(once[i].Survival, 1e-12);
            (twice[i].High - twice[i].Low).ShouldBeLessThanOrEqualTo(once[i].High - once[i].Low + 1e-12);
        }
    });

    [Fact]
    public void If_nobody_left_there_is_no_step() => Survival.Of([3, 5], [false, false]).ShouldBeEmpty();

    [Fact]
    public void Where_nobody_is_left_the_interval_does_not_pretend_to_be_sure()
    {
        var last = Survival.Of([1, 2], [true, true])[^1];
        last.Survival.ShouldBe(0);
        last.High.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void No_customers_are_refused() => Should.Throw<MeasureInputException>(() => Survival.Of([], [])).Field.ShouldBe("times");

    [Fact]
    public void Another_length_is_refused() => Should.Throw<MeasureInputException>(() => Survival.Of([1, 2], [true])).Field.ShouldBe("observed");

    [Fact]
    public void A_negative_time_is_refused_with_its_place() =>
        Should.Throw<MeasureInputException>(() => Survival.Of([1, -2], [true, true])).Field.ShouldBe("times[1]");
}
