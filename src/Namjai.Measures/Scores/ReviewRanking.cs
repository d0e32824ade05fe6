using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>A rated place (business, branch, product) in a ranking.</summary>
/// <param name="Name">Which.</param>
/// <param name="Mean">Mean of its stars, with interval.</param>
/// <param name="Ranked">The mean pulled towards the mean of all where answers are few: what the order is made by.</param>
/// <param name="Satisfied">Share of satisfied answers with Wilson's interval, whose low end is the other fair way to rank.</param>
public sealed record RankedAverage(string Name, IntervalEstimate Mean, double Ranked, IntervalEstimate Satisfied);

/// <summary>Review averages that may be ranked: a five from two people doesn't beat a 4.8 from two thousand.</summary>
public static class ReviewRanking
{
    private const double LeastWeight = 5;

    /// <summary>
    /// Ranks places by their shrunk mean, best first: (n * mean + k * overall) / (n + k). The weight k of the overall mean is the variance within places
    /// divided by the variance between them, by the method of moments (empirical Bayes, Efron and Morris 1975);
    /// never less than five answers, as a few places can't tell it well.
    /// If places don't differ beyond chance, all get the overall mean and the order falls back on the low end of their satisfied share.
    /// </summary>
    /// <param name="places">Name and counts per star, lowest first; all on one scale. Names must differ.</param>
    /// <param name="lowest">Value of the first count.</param>
    /// <param name="satisfiedFrom">Lowest value that counts as satisfied.</param>
    /// <exception cref="MeasureInputException">No places, awkward counts, different scales, a name twice.</exception>
    public static IReadOnlyList<RankedAverage> Of(
        IReadOnlyList<KeyValuePair<string, IReadOnlyList<long>>> places, int lowest = 1, int satisfiedFrom = 4)
    {
        Refuse.If(places is null || places.Count == 0, nameof(places), "must hold at least one place");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, counts) in places!)
        {
            Refuse.If(!seen.Add(name), name, "stands twice among the places");
            Refuse.Histogram(counts, places[0].Value.Count, name);
        }
        var moments = places.Select(place => Moments.OfHistogram(place.Value, lowest, 1, place.Key)).ToArray();
        var all = Total(moments);
        var weight = PriorWeight(moments, all);
        return [.. places
            .Select((place, i) => new RankedAverage(
                place.Key,
                MeanInterval.OfScale(place.Value, lowest, place.Key),
                Shrunk(moments[i], all, weight),
                SatisfiedShare.OfScale(place.Value, lowest, satisfiedFrom, place.Key).Share))
            .OrderByDescending(place => place.Ranked)
            .ThenByDescending(place => place.Satisfied.Low)
            .ThenBy(place => place.Name, StringComparer.Ordinal)];
    }

    /// <summary>The mean pulled towards <paramref name="overall"/> as if <paramref name="weight"/> more answers had given it.</summary>
    /// <param name="mean">Mean of the answers.</param>
    /// <param name="count">How many answers, 0 or more.</param>
    /// <param name="overall">Mean to pull towards.</param>
    /// <param name="weight">How many answers that is worth, more than 0.</param>
    /// <exception cref="MeasureInputException">A number that isn't finite, a negative count, a weight that isn't positive.</exception>
    public static double Shrink(double mean, long count, double overall, double weight)
    {
        Refuse.Finite(mean, nameof(mean));
        Refuse.Count(count, nameof(count));
        Refuse.Finite(overall, nameof(overall));
        Refuse.Positive(weight, nameof(weight));
        return ((count * mean) + (weight * overall)) / (count + weight);
    }

    private static double Shrunk(Moments place, double overall, double weight) =>
        double.IsInfinity(weight) ? overall
        : Shrink(place.Mean, place.Count, overall, weight);

    private static double Total(IReadOnlyList<Moments> places) =>
        places.Sum(place => place.Count * place.Mean) / places.Sum(place => (double)place.Count);

    private static double PriorWeight(IReadOnlyList<Moments> places, double overall)
    {
        var n = places.Sum(place => (double)place.Count);
        var k = places.Count;
        if (k == 1 || n == k)
            return double.PositiveInfinity;
        var within = places.Sum(place => (place.Count - 1) * place.Variance) / (n - k);
        var between = places.Sum(place => place.Count * (place.Mean - overall) * (place.Mean - overall)) / (k - 1);
        var effective = (n - places.Sum(place => (double)place.Count * place.Count / n)) / (k - 1);
        var variance = (between - within) / effective;
        return variance <= 0 ? double.PositiveInfinity : Math.Max(LeastWeight, within / variance);
    }
}
