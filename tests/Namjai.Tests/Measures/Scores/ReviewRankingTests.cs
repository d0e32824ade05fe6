using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Scores;

namespace Namjai.Tests.Measures.Scores;

public class ReviewRankingTests
{
    private static KeyValuePair<string, IReadOnlyList<long>> Place(string name, params long[] counts) => new(name, counts);

    [Fact]
    public void Two_fives_do_not_beat_two_thousand_near_fives()
    {
        var ranking = ReviewRanking.Of(
            [Place("new", 0, 0, 0, 0, 2), Place("loved", 20, 20, 60, 300, 1600), Place("middling", 200, 200, 300, 200, 100)]);
        ranking.Select(place => place.Name).ShouldBe(["loved", "new", "middling"]);
        ranking[1].Mean.Value.ShouldBe(5);
        ranking[1].Ranked.ShouldBeLessThan(5);
    }

    [Fact]
    public void Shrinking_adds_answers_of_the_overall_mean() =>
        ReviewRanking.Shrink(mean: 5, count: 2, overall: 4, weight: 8).ShouldBe(4.2, 1e-12);

    [Fact]
    public void A_shrunk_mean_lies_between_its_own_and_the_overall_mean() =>
        Gen.Select(Gen.Double[1, 5], Gen.Long[0, 1000], Gen.Double[1, 5], Gen.Double[0.01, 100]).Sample((mean, count, overall, weight) =>
            ReviewRanking.Shrink(mean, count, overall, weight).ShouldBeInRange(Math.Min(mean, overall) - 1e-9, Math.Max(mean, overall) + 1e-9));

    [Fact]
    public void The_order_the_places_come_in_changes_nothing() => Answers.Of(5).Array[2, 8].Sample(all =>
    {
        var places = all.Select((counts, i) => Place($"p{i}", counts)).ToArray();
        var forward = ReviewRanking.Of(places);
        var backward = ReviewRanking.Of([.. places.Reverse()]);
        foreach (var place in forward)
            backward.Single(other => other.Name == place.Name).Ranked.ShouldBe(place.Ranked, 1e-9);
    });

    [Fact]
    public void Places_that_differ_no_more_than_chance_share_the_overall_mean()
    {
        var ranking = ReviewRanking.Of([Place("a", 1, 1, 1, 1, 1), Place("b", 2, 2, 2, 2, 2)]);
        ranking.ShouldAllBe(place => Math.Abs(place.Ranked - 3) < 1e-9);
    }

    [Fact]
    public void The_same_name_twice_is_refused() =>
        Should.Throw<MeasureInputException>(() => ReviewRanking.Of([Place("a", 1, 1), Place("a", 1, 1)])).Field.ShouldBe("a");
}
