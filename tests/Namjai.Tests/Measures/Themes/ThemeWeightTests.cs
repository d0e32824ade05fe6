using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Intervals;
using Namjai.Measures.Themes;

namespace Namjai.Tests.Measures.Themes;

public class ThemeWeightTests
{
    private static double Mean(IReadOnlyList<long> counts) => Moments.OfHistogram(counts, 1).Mean;

    [Fact]
    public void A_theme_of_low_scores_pulls_the_mean_down()
    {
        var weight = ThemeWeight.Of(20, 100, all: [20, 0, 0, 0, 80], mentioning: [20, 0, 0, 0, 0], lowest: 1, Mean);
        weight.Share.Value.ShouldBe(0.2);
        weight.MeanWith!.Value.Value.ShouldBe(1);
        weight.MeanWithout!.Value.Value.ShouldBe(5);
        weight.Pull!.Value.ShouldBe(4.2 - 5, 1e-12);
        weight.Gap!.Value.Difference.ShouldBe(-4);
    }

    [Fact]
    public void The_mean_is_pulled_towards_those_who_mention_it() => Gen.Select(Answers.Of(5), Answers.Of(5)).Sample((mentioning, others) =>
    {
        var all = mentioning.Zip(others, (a, b) => a + b).ToArray();
        var pull = ThemeWeight.PullOf(all, mentioning, Mean)!.Value;
        var gap = Mean(mentioning) - Mean(others);
        (pull * gap).ShouldBeGreaterThanOrEqualTo(-1e-12);
        Math.Abs(pull).ShouldBeLessThanOrEqualTo(Math.Abs(gap) + 1e-12);
    });

    [Fact]
    public void A_theme_that_everybody_mentions_has_no_pull()
    {
        ThemeWeight.PullOf([1, 2, 3], [1, 2, 3], Mean).ShouldBeNull();
        ThemeWeight.Of(3, 3, [0, 0, 0], [0, 0, 0], 1, Mean).MeanWith.ShouldBeNull();
    }

    [Fact]
    public void More_with_the_theme_than_in_all_is_refused() =>
        Should.Throw<MeasureInputException>(() => ThemeWeight.PullOf([1, 2, 3], [1, 3, 3], Mean)).Field.ShouldBe("mentioning[1]");

    [Fact]
    public void Different_scales_are_refused() =>
        Should.Throw<MeasureInputException>(() => ThemeWeight.PullOf([1, 2, 3], [1, 3], Mean)).Field.ShouldBe("mentioning");
}
