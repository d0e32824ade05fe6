using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Scores;

namespace Namjai.Tests.Measures.Scores;

public class NpsTests
{
    [Fact]
    public void Of_162_promoters_108_passives_54_detractors_it_is_33_between_25_and_41()
    {
        var nps = Nps.OfGroups(162, 108, 54);
        nps.Score.ShouldBe(33.33, 0.005);
        nps.Low.ShouldBe(24.95, 0.005);
        nps.High.ShouldBe(41.11, 0.005);
        nps.Count.ShouldBe(324);
    }

    [Fact]
    public void Six_answers_of_which_three_are_nines()
    {
        var nps = Nps.OfHistogram([1, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0]);
        nps.Score.ShouldBe(100 / 3.0, 1e-9);
        (nps.StandardError * nps.StandardError * 6).ShouldBe(5 / 9.0, 1e-9);
        nps.StandardError.ShouldBe(0.304, 0.0005);
    }

    [Fact]
    public void A_one_and_a_nine_cancel_out()
    {
        var nps = Nps.OfHistogram([0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
        nps.Score.ShouldBe(0);
        nps.StandardError.ShouldBe(0.707, 0.0005);
    }

    [Fact]
    public void Twenty_points_between_two_hundred_answers_are_not_a_change()
    {
        var change = Nps.Change(before: Nps.OfGroups(50, 25, 25), after: Nps.OfGroups(60, 25, 15));
        change.Difference.ShouldBe(20, 1e-9);
        change.Z.ShouldBe(1.7728, 0.00005);
        change.P.ShouldBe(0.0763, 0.00005);
        change.Changed.ShouldBeFalse();
        change.Low.ShouldBeLessThan(0);
    }

    [Fact]
    public void Every_answer_falls_in_its_group()
    {
        for (var answer = 0; answer <= 10; answer++)
        {
            var counts = new long[11];
            counts[answer] = 1;
            Nps.OfHistogram(counts).Score.ShouldBe(answer >= 9 ? 100 : answer >= 7 ? 0 : -100);
        }
    }

    [Fact]
    public void The_score_lies_inside_its_interval_and_both_inside_the_scale() => Answers.Of(11).Sample(counts =>
    {
        var nps = Nps.OfHistogram(counts);
        nps.Low.ShouldBeInRange(-100, nps.Score);
        nps.High.ShouldBeInRange(nps.Score, 100);
    });

    [Fact]
    public void More_answers_of_the_same_kind_narrow_it() => Answers.Of(11).Where(counts => counts.Sum() > 1).Sample(counts =>
    {
        var few = Nps.OfHistogram(counts);
        var many = Nps.OfHistogram(counts.Times(6));
        (many.High - many.Low).ShouldBeLessThan(few.High - few.Low);
    });

    [Fact]
    public void Swapping_before_and_after_swaps_the_signs() => Gen.Select(Answers.Of(11), Answers.Of(11)).Sample((before, after) =>
    {
        var forth = Nps.Change(Nps.OfHistogram(before), Nps.OfHistogram(after));
        var back = Nps.Change(Nps.OfHistogram(after), Nps.OfHistogram(before));
        back.Difference.ShouldBe(-forth.Difference, 1e-9);
        back.Low.ShouldBe(-forth.High, 1e-9);
        back.P.ShouldBe(forth.P, 1e-12);
    });

    [Fact]
    public void A_proven_change_has_an_interval_without_zero() => Gen.Select(Answers.Of(11), Answers.Of(11)).Sample((before, after) =>
    {
        var change = Nps.Change(Nps.OfHistogram(before), Nps.OfHistogram(after));
        if (change.Changed && Math.Abs(change.P - 0.05) > 1e-9)
            (change.Low > 0 || change.High < 0).ShouldBeTrue();
    });

    [Fact]
    public void Billions_of_answers_stay_exact() =>
        Nps.OfGroups(600_000_000_000, 250_000_000_000, 150_000_000_000).Score.ShouldBe(45, 1e-9);

    [Fact]
    public void Ten_counts_are_refused() =>
        Should.Throw<MeasureInputException>(() => Nps.OfHistogram(new long[10])).Message.ShouldBe("counts must hold 11 counts, but holds 10");

    [Fact]
    public void No_answers_are_refused() =>
        Should.Throw<MeasureInputException>(() => Nps.OfHistogram(new long[11])).Field.ShouldBe("counts");

    [Fact]
    public void A_negative_count_is_refused_with_its_place() =>
        Should.Throw<MeasureInputException>(() => Nps.OfHistogram([1, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0])).Field.ShouldBe("counts[3]");
}
