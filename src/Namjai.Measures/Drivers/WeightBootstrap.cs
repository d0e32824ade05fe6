using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;
using Namjai.Measures.Intervals;

namespace Namjai.Measures.Drivers;

/// <summary>
/// Intervals of relative weights. A weight is never below zero, so its own bootstrap interval could never hold zero; what is resampled is therefore how much
/// more it weighs than a random driver set beside the real ones (Tonidandel, LeBreton and Johnson 2009). The seed is fixed: the same answers give the same interval.
/// Above 1,000 observations whole random groups of them are resampled, which comes to the same and costs no more as the pile grows.
/// </summary>
internal static class WeightBootstrap
{
    private const int Seed = 20_090_101;
    private const int Resamples = 1_000;
    private const int MostGroups = 1_000;

    /// <param name="columns">Standardized, in canonical row order, outcome last.</param>
    /// <param name="weights">The weights to put intervals around.</param>
    public static IntervalEstimate[] Intervals(double[][] columns, Vector<double> weights)
    {
        var random = new MersenneTwister(Seed);
        var groups = Groups(WithRandomDriver(columns, random), random);
        var beyond = weights.Select(_ => new double[Resamples]).ToArray();
        for (var resample = 0; resample < Resamples; resample++)
        {
            var drawn = RelativeWeights.Shares(Drawn(groups, columns.Length + 1, random).Correlations());
            for (var i = 0; i < beyond.Length; i++)
                beyond[i][resample] = drawn[i] - drawn[^1];
        }
        return [.. beyond.Select((values, i) =>
        {
            Array.Sort(values);
            var low = SortedArrayStatistics.Quantile(values, Confidence.Significance / 2);
            var high = SortedArrayStatistics.Quantile(values, 1 - (Confidence.Significance / 2));
            return IntervalEstimate.Around(weights[i], low, high, columns[0].Length, 0, 1);
        })];
    }

    private static double[][] WithRandomDriver(double[][] columns, MersenneTwister random)
    {
        var noise = new double[columns[0].Length];
        Normal.Samples(random, noise, 0, 1);
        return [.. columns[..^1], noise, columns[^1]];
    }

    private static CrossProducts[] Groups(double[][] columns, MersenneTwister random)
    {
        var rows = Enumerable.Range(0, columns[0].Length).ToArray();
        if (rows.Length > MostGroups)
            random.Shuffle(rows);
        var groups = Enumerable.Range(0, Math.Min(rows.Length, MostGroups)).Select(_ => new CrossProducts(columns.Length)).ToArray();
        for (var i = 0; i < rows.Length; i++)
            groups[i % groups.Length].Add(columns, rows[i]);
        return groups;
    }

    private static CrossProducts Drawn(CrossProducts[] groups, int columns, MersenneTwister random)
    {
        var times = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++)
            times[random.Next(groups.Length)]++;
        var drawn = new CrossProducts(columns);
        for (var i = 0; i < groups.Length; i++)
        {
            if (times[i] > 0)
                drawn.Add(groups[i], times[i]);
        }
        return drawn;
    }
}
