using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Intervals;
using Namjai.Measures.Themes;

namespace Namjai.Tests.Measures.Themes;

public class PainPointsTests
{
    private static RankedPain<string> Pain(string subject, double touched, double hurt) =>
        new(subject, new(touched, touched, touched, 100), new(hurt, hurt, hurt, 100));

    [Fact]
    public void What_touches_many_and_hurts_comes_first() =>
        PainPoints.Rank([Pain("rare but awful", 0.02, 0.9), Pain("common and mild", 0.5, 0.05), Pain("common and bad", 0.3, 0.4), Pain("harmless", 0.9, 0)])
            .Select(pain => pain.Subject).ShouldBe(["common and bad", "common and mild", "rare but awful"]);

    [Fact]
    public void The_order_they_come_in_changes_nothing() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Array[1, 12].Sample(axes =>
        {
            var pains = axes.Select((axis, i) => Pain($"p{i}", axis.Item1, axis.Item2)).ToArray();
            PainPoints.Rank(pains.Reverse()).ShouldBe(PainPoints.Rank(pains));
        });

    [Fact]
    public void The_hurt_is_the_gap_as_a_share_of_the_scale()
    {
        var hurt = PainPoints.HurtByScores(touched: [10, 10, 0, 0, 0], others: [0, 0, 0, 10, 10]);
        hurt.Value.ShouldBe(3 / 4.0, 1e-12);
        hurt.Low.ShouldBeInRange(0, 0.75);
        hurt.High.ShouldBeInRange(0.75, 1);
    }

    [Fact]
    public void Those_who_score_higher_are_not_hurt() =>
        PainPoints.HurtByScores([0, 0, 0, 0, 10], [10, 0, 0, 0, 5]).Value.ShouldBe(0);

    [Fact]
    public void Hurt_stays_a_share_inside_its_interval() => Gen.Select(Answers.Of(5), Answers.Of(5)).Sample((touched, others) =>
    {
        var hurt = PainPoints.HurtByScores(touched, others);
        hurt.Low.ShouldBeInRange(0, hurt.Value);
        hurt.High.ShouldBeInRange(hurt.Value, 1);
    });

    [Fact]
    public void Without_scores_the_strength_of_feeling_speaks()
    {
        var hurt = PainPoints.HurtByFeeling([0.9, 0.8, 0.7]);
        hurt.Value.ShouldBe(0.8, 1e-12);
        hurt.High.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void An_axis_outside_0_to_1_is_refused() =>
        Should.Throw<MeasureInputException>(() => PainPoints.Rank([Pain("x", 0.5, 1.2)])).Field.ShouldBe("hurt");
}
