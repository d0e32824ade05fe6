using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Drivers;

namespace Namjai.Tests.Measures.Drivers;

public class RelativeWeightsTests
{
    private static readonly Gen<double[][]> Tables = Gen.Select(Gen.Int[1, 5], Gen.Int[12, 40])
        .SelectMany((drivers, rows) => Gen.Int[1, 7].Select(answer => (double)answer).Array[rows].Array[drivers + 1])
        .Where(columns => columns.All(column => column.Distinct().Count() > 1));

    private static Dictionary<string, IReadOnlyList<double>> Named(IEnumerable<double[]> drivers) =>
        drivers.Select((values, i) => (Key: $"d{i}", Values: values)).ToDictionary(driver => driver.Key, driver => (IReadOnlyList<double>)driver.Values);

    [Fact]
    public void The_cars_of_1974_give_the_published_weights()
    {
        var weights = RelativeWeights.Of(MotorTrendCars.MilesPerGallon, MotorTrendCars.Drivers);
        weights.R2.ShouldBe(0.7791896, 5e-8);
        weights.Drivers.Select(driver => driver.Name).ShouldBe(["hp", "cyl", "disp", "gear"]);
        weights.Drivers.Select(driver => Math.Round(driver.Weight, 7)).ShouldBe([0.2321744, 0.2284797, 0.2221469, 0.0963886]);
        weights.Drivers.Sum(driver => driver.Share).ShouldBe(1, 1e-12);
        weights.Drivers[0].IsClear.ShouldBeTrue();
    }

    [Fact]
    public void Weights_sum_to_R2_and_lie_inside_their_intervals() => Tables.Sample(
        columns =>
        {
            var weights = RelativeWeights.Of(columns[0], Named(columns[1..]));
            weights.Drivers.Sum(driver => driver.Weight).ShouldBe(weights.R2, 1e-9);
            weights.R2.ShouldBeInRange(0, 1);
            foreach (var driver in weights.Drivers)
            {
                driver.Low.ShouldBeInRange(0, driver.Weight);
                driver.High.ShouldBeInRange(driver.Weight, 1);
            }
        },
        iter: 20);

    [Fact]
    public void The_order_of_customers_and_of_drivers_changes_nothing() => Tables.Sample(
        columns =>
        {
            var turned = columns.Select(column => column.Reverse().ToArray()).ToArray();
            var straight = RelativeWeights.Of(columns[0], Named(columns[1..]));
            var named = Named(turned[1..]).Reverse().ToDictionary(driver => driver.Key, driver => driver.Value);
            RelativeWeights.Of(turned[0], named).Drivers.ShouldBe(straight.Drivers);
        },
        iter: 10);

    [Fact]
    public void Units_change_nothing()
    {
        var scaled = MotorTrendCars.Drivers.ToDictionary(
            driver => driver.Key, driver => (IReadOnlyList<double>)[.. driver.Value.Select(value => (1000 * value) + 7)]);
        RelativeWeights.Of(MotorTrendCars.MilesPerGallon, scaled).R2.ShouldBe(0.7791896, 5e-8);
    }

    [Fact]
    public void Drivers_that_say_the_same_share_their_weight()
    {
        var weights = RelativeWeights.Of([1, 2, 3, 4, 5, 7], Named([[1, 3, 2, 4, 6, 5], [1, 3, 2, 4, 6, 5]]));
        weights.Drivers[0].Weight.ShouldBe(weights.Drivers[1].Weight, 1e-9);
        weights.Drivers.Sum(driver => driver.Weight).ShouldBe(weights.R2, 1e-9);
    }

    [Fact]
    public void A_driver_of_pure_chance_is_greyed_and_a_real_one_is_not()
    {
        var random = new Random(7);
        var real = Enumerable.Range(0, 3_000).Select(_ => random.NextDouble()).ToArray();
        var chance = real.Select(_ => random.NextDouble()).ToArray();
        var outcome = real.Select(value => value + random.NextDouble()).ToArray();
        var weights = RelativeWeights.Of(outcome, new Dictionary<string, IReadOnlyList<double>> { ["chance"] = chance, ["real"] = real });
        weights.Drivers.Select(driver => (driver.Name, driver.IsClear)).ShouldBe([("real", true), ("chance", false)]);
        (weights.Drivers[0].High - weights.Drivers[0].Low).ShouldBeLessThan(0.1);
    }

    [Fact]
    public void A_constant_driver_is_refused_by_name() =>
        Should.Throw<MeasureInputException>(() => RelativeWeights.Of([1, 2, 3, 4], Named([[1, 2, 2, 1], [5, 5, 5, 5]]))).Field.ShouldBe("drivers.d1");

    [Fact]
    public void A_constant_outcome_is_refused() =>
        Should.Throw<MeasureInputException>(() => RelativeWeights.Of([0.1, 0.1, 0.1], Named([[1, 2, 3]]))).Field.ShouldBe("outcome");

    [Fact]
    public void Another_length_is_refused_by_name() =>
        Should.Throw<MeasureInputException>(() => RelativeWeights.Of([1, 2, 3], Named([[1, 2]]))).Field.ShouldBe("drivers.d0");

    [Fact]
    public void Too_few_observations_are_refused() =>
        Should.Throw<MeasureInputException>(() => RelativeWeights.Of([1, 2, 3], Named([[1, 2, 4], [2, 1, 1]]))).Field.ShouldBe("outcome");

    [Fact]
    public void A_value_that_is_no_number_is_refused_with_its_place() =>
        Should.Throw<MeasureInputException>(() => RelativeWeights.Of([1, 2, 3], Named([[1, double.NaN, 4]]))).Field.ShouldBe("drivers.d0[1]");
}
