using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Scores;

namespace Namjai.Tests.Measures.Scores;

public class SatisfiedShareTests
{
    [Fact]
    public void Of_107_answers_74_are_satisfied()
    {
        var csat = SatisfiedShare.OfFive([14, 9, 10, 32, 42]);
        csat.Share.Value.ShouldBe(0.6916, 0.00005);
        csat.Share.Low.ShouldBe(0.599, 0.0005);
        csat.Share.High.ShouldBe(0.771, 0.0005);
        csat.Mean.Value.ShouldBe(((14 * 1) + (9 * 2) + (10 * 3) + (32 * 4) + (42 * 5)) / 107.0, 1e-9);
        csat.Count.ShouldBe(107);
    }

    [Fact]
    public void Another_scale_states_its_own_rule() =>
        SatisfiedShare.OfScale([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], lowest: 1, satisfiedFrom: 8).Share.Value.ShouldBe(0.3, 1e-12);

    [Fact]
    public void A_change_of_shares_has_newcombes_interval()
    {
        // Newcombe 1998, table II, case (a): 56/70 - 48/80 = .2000, method 10: .0524 to .3339.
        var change = ShareChange.Of(hitsBefore: 48, countBefore: 80, hitsAfter: 56, countAfter: 70);
        change.Difference.ShouldBe(0.2, 1e-12);
        change.Low.ShouldBe(0.0524, 0.00005);
        change.High.ShouldBe(0.3339, 0.00005);
        change.Changed.ShouldBeTrue();
    }

    [Fact]
    public void All_alike_on_both_sides_is_no_change()
    {
        var change = ShareChange.Of(10, 10, 30, 30);
        change.Z.ShouldBe(0);
        change.P.ShouldBe(1);
        change.Changed.ShouldBeFalse();
    }

    [Fact]
    public void A_change_lies_inside_its_interval_and_both_inside_the_scale() => Gen.Select(Answers.Of(5), Answers.Of(5)).Sample((before, after) =>
    {
        var change = SatisfiedShare.Change(SatisfiedShare.OfFive(before), SatisfiedShare.OfFive(after));
        change.Low.ShouldBeInRange(-1, change.Difference);
        change.High.ShouldBeInRange(change.Difference, 1);
        change.P.ShouldBeInRange(0, 1);
        change.Changed.ShouldBe(change.P < 0.05);
    });

    [Fact]
    public void A_rule_off_the_scale_is_refused() =>
        Should.Throw<MeasureInputException>(() => SatisfiedShare.OfScale([1, 1, 1], 1, 4)).Field.ShouldBe("satisfiedFrom");
}
