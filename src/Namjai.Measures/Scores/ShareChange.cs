using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>The change between two shares.</summary>
public static class ShareChange
{
    /// <summary>
    /// Share after minus share before. Interval: Newcombe 1998 ("Interval estimation for the difference between independent proportions",
    /// Statistics in Medicine 17), method 10; z and p: the score test with the pooled share.
    /// </summary>
    /// <param name="hitsBefore">Answers with the property before, 0 to <paramref name="countBefore"/>.</param>
    /// <param name="countBefore">Answers before, at least 1.</param>
    /// <param name="hitsAfter">Answers with the property after, 0 to <paramref name="countAfter"/>.</param>
    /// <param name="countAfter">Answers after, at least 1.</param>
    /// <returns>Difference of shares, -1 to 1. Where all answers on both sides are alike, z is 0 and p is 1.</returns>
    /// <exception cref="MeasureInputException">Negative counts, no answers, or more hits than answers.</exception>
    public static ScoreChange Of(long hitsBefore, long countBefore, long hitsAfter, long countAfter)
    {
        Refuse.If(countBefore < 1, nameof(countBefore), "must be at least 1");
        Refuse.If(countAfter < 1, nameof(countAfter), "must be at least 1");
        Refuse.If(hitsBefore < 0 || hitsBefore > countBefore, nameof(hitsBefore), "must be between 0 and countBefore");
        Refuse.If(hitsAfter < 0 || hitsAfter > countAfter, nameof(hitsAfter), "must be between 0 and countAfter");
        var before = WilsonInterval.Of(hitsBefore, countBefore);
        var after = WilsonInterval.Of(hitsAfter, countAfter);
        var difference = after.Value - before.Value;
        var low = difference - Math.Sqrt(Square(after.Value - after.Low) + Square(before.High - before.Value));
        var high = difference + Math.Sqrt(Square(after.High - after.Value) + Square(before.Value - before.Low));
        var held = IntervalEstimate.Around(difference, low, high, countAfter, -1, 1);

        var pooled = (hitsBefore + hitsAfter) / (double)(countBefore + countAfter);
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / countBefore) + (1.0 / countAfter)));
        var z = error > 0 ? difference / error : 0;
        return new(held.Value, held.Low, held.High, z, Confidence.TwoSided(z), countBefore, countAfter);
    }

    private static double Square(double number) => number * number;
}
