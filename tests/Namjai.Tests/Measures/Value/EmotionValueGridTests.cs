using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Value;

namespace Namjai.Tests.Measures.Value;

public class EmotionValueGridTests
{
    [Fact]
    public void The_unhappy_who_are_worth_most_are_saved_first()
    {
        var grid = EmotionValueGrid.Of<string>([new("ann", 0.1, 900), new("bo", 0.9, 5000), new("cai", 0.2, 1200), new("dao", 0.5, 100)]);
        grid.SaveFirst.Select(customer => customer.Customer).ShouldBe(["cai", "ann"]);
        grid.Cells.Count.ShouldBe(9);
    }

    [Fact]
    public void Every_customer_is_in_one_cell_and_equals_share_a_column() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 5]).Array[1, 40].Sample(all =>
        {
            var grid = EmotionValueGrid.Of<int>([.. all.Select((axes, i) => new FeelingAndValue<int>(i, axes.Item1, axes.Item2))]);
            grid.Cells.Sum(cell => cell.Count).ShouldBe(all.Length);
            grid.Cells.Sum(cell => cell.Value).ShouldBe(all.Sum(axes => axes.Item2), 1e-9);
            if (all.All(axes => axes.Item2 == all[0].Item2))
                grid.Cells.Where(cell => cell.Worth != Worth.Low).ShouldAllBe(cell => cell.Count == 0);
        });

    [Fact]
    public void A_feeling_outside_0_to_1_is_refused_with_its_place() =>
        Should.Throw<MeasureInputException>(() => EmotionValueGrid.Of<string>([new("ann", 1.5, 3)])).Field.ShouldBe("customers[0].feeling");

    [Fact]
    public void The_plain_formula_multiplies() => PlainLifetimeValue.Of(marginPerVisit: 80m, visitsPerYear: 12, years: 3.5m).ShouldBe(3360m);

    [Fact]
    public void The_plain_formula_refuses_by_name()
    {
        Should.Throw<MeasureInputException>(() => PlainLifetimeValue.Of(80, -1, 3)).Field.ShouldBe("visitsPerYear");
        Should.Throw<MeasureInputException>(() => PlainLifetimeValue.Of(decimal.MaxValue, 2, 3)).Field.ShouldBe("marginPerVisit");
    }
}
