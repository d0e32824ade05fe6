using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Effects;
using Namjai.Measures.Intervals;

namespace Namjai.Tests.Measures.Effects;

public class EffectTests
{
    private static Moments Stars(params long[] counts) => Moments.OfHistogram(counts, 1);

    [Fact]
    public void A_clear_rise_is_an_improvement()
    {
        var effect = Effect.BeforeAfter(Stars(40, 30, 20, 5, 5), Stars(5, 5, 20, 30, 40));
        effect.Verdict.ShouldBe(EffectVerdict.Improved);
        Effect.BeforeAfter(Stars(5, 5, 20, 30, 40), Stars(40, 30, 20, 5, 5)).Verdict.ShouldBe(EffectVerdict.Worsened);
    }

    [Fact]
    public void Not_proven_is_an_answer() =>
        Effect.BeforeAfter(Stars(2, 1, 2, 3, 2), Stars(1, 1, 2, 3, 3)).Verdict.ShouldBe(EffectVerdict.NotProven);

    [Fact]
    public void A_rise_that_came_everywhere_proves_nothing()
    {
        var (before, after) = (Stars(30, 30, 20, 10, 10), Stars(10, 10, 20, 30, 30));
        Effect.BeforeAfter(before, after).Verdict.ShouldBe(EffectVerdict.Improved);
        var compared = Effect.DifferenceInDifferences(before, after, before, after);
        compared.Difference.Difference.ShouldBe(0, 1e-12);
        compared.Verdict.ShouldBe(EffectVerdict.NotProven);
    }

    [Fact]
    public void What_others_lost_meanwhile_counts_for_it()
    {
        // Means 3 to 3 here, 4 to 3 there; each with variance 1 and 101 answers: z = 1 / sqrt(4 / 101).
        var effect = Effect.DifferenceInDifferences(new(101, 3, 1), new(101, 3, 1), new(101, 4, 1), new(101, 3, 1));
        effect.Difference.Difference.ShouldBe(1, 1e-12);
        effect.Difference.Z.ShouldBe(1 / Math.Sqrt(4 / 101.0), 1e-9);
        effect.Verdict.ShouldBe(EffectVerdict.Improved);
    }

    [Fact]
    public void An_effect_lies_inside_its_interval() =>
        Answers.Of(5).Where(counts => counts.Count(count => count > 0) > 1).Array[4].Sample(all =>
        {
            var effect = Effect.DifferenceInDifferences(Stars(all[0]), Stars(all[1]), Stars(all[2]), Stars(all[3])).Difference;
            effect.Difference.ShouldBeInRange(effect.Low, effect.High);
            effect.P.ShouldBeInRange(0, 1);
        });

    [Fact]
    public void One_answer_is_refused_by_name() =>
        Should.Throw<MeasureInputException>(() => Effect.DifferenceInDifferences(new(9, 3, 1), new(9, 3, 1), new(1, 4, 0), new(9, 3, 1)))
            .Field.ShouldBe("comparisonBefore");
}
