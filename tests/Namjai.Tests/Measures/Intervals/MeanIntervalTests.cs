using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Intervals;

namespace Namjai.Tests.Measures.Intervals;

public class MeanIntervalTests
{
    [Fact]
    public void A_mean_has_students_t_interval()
    {
        // 1..5 once each: mean 3, sd 1.5811, t(4) = 2.776445.
        var mean = MeanInterval.OfValues([5, 3, 1, 2, 4]);
        mean.Value.ShouldBe(3, 1e-12);
        mean.Low.ShouldBe(3 - (2.776445 * Math.Sqrt(0.5)), 1e-5);
        mean.High.ShouldBe(3 + (2.776445 * Math.Sqrt(0.5)), 1e-5);
        mean.Count.ShouldBe(5);
    }

    [Fact]
    public void A_histogram_says_the_same_as_its_answers_one_by_one() => Answers.Of(5, 40).Where(counts => counts.Sum() > 1).Sample(counts =>
    {
        var values = counts.SelectMany((count, i) => Enumerable.Repeat(i + 1.0, (int)count)).ToArray();
        var single = Moments.OfValues(values);
        var together = Moments.OfHistogram(counts, 1);
        together.Mean.ShouldBe(single.Mean, 1e-9);
        together.Variance.ShouldBe(single.Variance, 1e-9);
    });

    [Fact]
    public void The_mean_lies_inside_its_interval_and_both_on_the_scale() => Answers.Of(5).Sample(counts =>
    {
        var mean = MeanInterval.OfScale(counts, 1);
        mean.Low.ShouldBeInRange(1, mean.Value);
        mean.High.ShouldBeInRange(mean.Value, 5);
    });

    [Fact]
    public void More_answers_of_the_same_kind_narrow_it() => Answers.Of(7).Sample(counts =>
    {
        var few = MeanInterval.OfScale(counts, 1);
        var many = MeanInterval.OfScale(counts.Times(5), 1);
        (many.High - many.Low).ShouldBeLessThan(few.High - few.Low);
    });

    [Fact]
    public void Two_fives_are_not_proof_of_a_five()
    {
        var mean = MeanInterval.OfScale([0, 0, 0, 0, 2], 1);
        mean.Value.ShouldBe(5);
        mean.High.ShouldBe(5);
        mean.Low.ShouldBeLessThan(3);
    }

    [Fact]
    public void One_value_without_a_scale_is_refused() =>
        Should.Throw<MeasureInputException>(() => MeanInterval.OfValues([4])).Field.ShouldBe("values");

    [Fact]
    public void A_value_that_is_no_number_is_refused_with_its_place() =>
        Should.Throw<MeasureInputException>(() => MeanInterval.OfValues([4, double.NaN])).Field.ShouldBe("values[1]");
}
