using CsCheck;
using MathNet.Numerics.Distributions;
using Namjai.Measures;
using Namjai.Measures.Themes;

namespace Namjai.Tests.Measures.Themes;

public class RisingTestTests
{
    [Fact]
    public void The_chance_is_the_upper_tail_of_a_binomial()
    {
        // 12 of 15 mentions came in the third of comments that is recent.
        var tail = Enumerable.Range(12, 4).Sum(k => Binomial.PMF(100 / 300.0, 15, k));
        RisingTest.P(new(Recent: 12, RecentOf: 100, Earlier: 3, EarlierOf: 200)).ShouldBe(tail, 1e-12);
    }

    [Fact]
    public void The_same_rate_is_not_rising() => RisingTest.P(new(10, 100, 20, 200)).ShouldBeGreaterThan(0.5);

    [Fact]
    public void Never_mentioned_is_not_rising() => RisingTest.P(new(0, 100, 0, 200)).ShouldBe(1);

    [Fact]
    public void One_more_recent_mention_never_makes_it_less_sure() =>
        Gen.Select(Gen.Long[0, 200], Gen.Long[1, 500], Gen.Long[0, 200], Gen.Long[1, 500]).Sample((recent, recentOf, earlier, earlierOf) =>
            RisingTest.P(new(recent + 1, recentOf, earlier, earlierOf))
                .ShouldBeLessThanOrEqualTo(RisingTest.P(new(recent, recentOf, earlier, earlierOf)) + 1e-12));

    [Fact]
    public void A_lucky_theme_among_many_is_not_called_rising()
    {
        var lucky = new MentionCounts(9, 100, 4, 100);
        var flat = Enumerable.Repeat(new MentionCounts(5, 100, 5, 100), 10);
        RisingTest.OfAll([new(19, 100, 6, 100)])[0].IsRising.ShouldBeTrue();
        var verdicts = RisingTest.OfAll([lucky, .. flat]);
        verdicts.ShouldAllBe(verdict => !verdict.IsRising);
        verdicts.ShouldAllBe(verdict => verdict.AdjustedP >= verdict.P);
    }

    [Fact]
    public void Without_a_past_it_is_refused() =>
        Should.Throw<MeasureInputException>(() => RisingTest.P(new(3, 10, 0, 0))).Field.ShouldBe("earlierOf");
}
