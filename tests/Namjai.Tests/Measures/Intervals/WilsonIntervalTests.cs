using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Intervals;

namespace Namjai.Tests.Measures.Intervals;

public class WilsonIntervalTests
{
    private static readonly Gen<(long Hits, long Count)> Shares =
        Gen.Long[1, 100_000].SelectMany(count => Gen.Long[0, count].Select(hits => (hits, count)));

    [Fact]
    public void The_share_lies_inside_its_interval_and_both_inside_0_to_1() => Shares.Sample(share =>
    {
        var wilson = WilsonInterval.Of(share.Hits, share.Count);
        wilson.Low.ShouldBeInRange(0, wilson.Value);
        wilson.High.ShouldBeInRange(wilson.Value, 1);
    });

    [Fact]
    public void More_answers_with_the_same_share_narrow_it() => Shares.Sample(share =>
    {
        var few = WilsonInterval.Of(share.Hits, share.Count);
        var many = WilsonInterval.Of(share.Hits * 4, share.Count * 4);
        (many.High - many.Low).ShouldBeLessThan(few.High - few.Low);
    });

    [Fact]
    public void Turning_the_question_around_turns_the_interval_around() => Shares.Sample(share =>
    {
        var hits = WilsonInterval.Of(share.Hits, share.Count);
        var misses = WilsonInterval.Of(share.Count - share.Hits, share.Count);
        misses.Low.ShouldBe(1 - hits.High, 1e-12);
        misses.High.ShouldBe(1 - hits.Low, 1e-12);
    });

    [Fact]
    public void None_of_ten_may_still_be_more_than_a_quarter()
    {
        var none = WilsonInterval.Of(0, 10);
        none.Low.ShouldBe(0);
        none.High.ShouldBe(0.2775, 1e-4);
    }

    [Theory]
    [InlineData(-1, 10, "hits")]
    [InlineData(11, 10, "hits")]
    [InlineData(0, 0, "count")]
    [InlineData(0, -1, "count")]
    public void Impossible_counts_are_refused_by_name(long hits, long count, string field) =>
        Should.Throw<MeasureInputException>(() => WilsonInterval.Of(hits, count)).Field.ShouldBe(field);
}
