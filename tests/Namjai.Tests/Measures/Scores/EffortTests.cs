using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Scores;

namespace Namjai.Tests.Measures.Scores;

public class EffortTests
{
    [Fact]
    public void A_hundred_answers_of_whom_sixty_had_it_easy()
    {
        var effort = Effort.OfHistogram([20, 15, 5, 20, 40]);
        effort.Scale.ShouldBe(5);
        effort.Mean.Value.ShouldBe(3.45, 1e-9);
        effort.LowEffort.Value.ShouldBe(0.60, 1e-9);
        effort.VeryDifficult.ShouldBe(0.20, 1e-9);
        effort.NeutralOrWorse.ShouldBe(0.40, 1e-9);
        effort.Neutral.ShouldBe(0.05, 1e-9);
        effort.HighEffort.ShouldBe(0.35, 1e-9);
        effort.Good.ShouldBeFalse();
    }

    [Theory]
    [InlineData(new long[] { 0, 0, 0, 1, 0 }, true)]
    [InlineData(new long[] { 0, 0, 1, 99, 0 }, false)]
    [InlineData(new long[] { 0, 0, 0, 0, 0, 1, 0 }, true)]
    [InlineData(new long[] { 0, 0, 0, 0, 1, 9, 0 }, false)]
    public void Good_is_four_of_five_and_six_of_seven(long[] counts, bool good) => Effort.OfHistogram(counts).Good.ShouldBe(good);

    [Fact]
    public void On_seven_the_middle_is_four_and_easy_begins_at_five()
    {
        var effort = Effort.OfHistogram([1, 1, 1, 4, 1, 1, 1]);
        effort.LowEffort.Value.ShouldBe(0.3, 1e-12);
        effort.Neutral.ShouldBe(0.4, 1e-12);
        effort.HighEffort.ShouldBe(0.3, 1e-12);
    }

    [Fact]
    public void The_three_shares_make_a_whole() => Gen.OneOf(Answers.Of(5), Answers.Of(7)).Sample(counts =>
    {
        var effort = Effort.OfHistogram(counts);
        (effort.LowEffort.Value + effort.Neutral + effort.HighEffort).ShouldBe(1, 1e-12);
        effort.VeryDifficult.ShouldBeInRange(0, effort.HighEffort);
    });

    [Fact]
    public void Scales_of_five_and_seven_are_never_pooled() =>
        Should.Throw<MeasureInputException>(() => Effort.Change(Effort.OfHistogram([1, 1, 1, 1, 1]), Effort.OfHistogram([1, 1, 1, 1, 1, 1, 1])))
            .Field.ShouldBe("after");

    [Fact]
    public void Six_counts_are_refused() =>
        Should.Throw<MeasureInputException>(() => Effort.OfHistogram([1, 1, 1, 1, 1, 1])).Field.ShouldBe("counts");

    [Fact]
    public void A_change_of_means_is_welchs()
    {
        // 1..5 once each against 3, 4, 5, 5, 5: means 3 and 4.4, variances 2.5 and .8: t = 1.4 / sqrt(.66), 6.337 degrees of freedom.
        var change = Effort.Change(Effort.OfHistogram([1, 1, 1, 1, 1]), Effort.OfHistogram([0, 0, 1, 1, 3]));
        change.Difference.ShouldBe(1.4, 1e-12);
        change.Z.ShouldBe(1.4 / Math.Sqrt(0.66), 1e-9);
        change.P.ShouldBe(0.1330, 0.0015);
        change.Changed.ShouldBeFalse();
    }

    [Fact]
    public void A_change_from_all_fives_to_all_ones_is_a_change_with_a_finite_z()
    {
        var change = Effort.Change(Effort.OfHistogram([0, 0, 0, 0, 20]), Effort.OfHistogram([20, 0, 0, 0, 0]));
        change.Difference.ShouldBe(-4);
        change.Low.ShouldBe(-4);
        double.IsFinite(change.Z).ShouldBeTrue();
        change.Changed.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_changed_is_no_change()
    {
        var change = Effort.Change(Effort.OfHistogram([0, 0, 0, 0, 20]), Effort.OfHistogram([0, 0, 0, 0, 5]));
        change.P.ShouldBe(1);
        change.Changed.ShouldBeFalse();
    }

    [Fact]
    public void One_answer_cannot_prove_a_change() =>
        Should.Throw<MeasureInputException>(() => Effort.Change(Effort.OfHistogram([0, 0, 0, 0, 1]), Effort.OfHistogram([5, 0, 0, 0, 5])))
            .Field.ShouldBe("before");
}
