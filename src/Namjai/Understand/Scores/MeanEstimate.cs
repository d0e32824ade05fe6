using Namjai.Measures.Intervals;
using Namjai.Measures.Scores;

namespace Namjai.Understand.Scores;

/// <summary>Means with their intervals.</summary>
internal static class MeanEstimate
{
    /// <summary>A place with this many answers is judged half by them and half by what is usual.</summary>
    private const double UsualWeighs = 10;

    /// <returns>Null of nothing.</returns>
    public static Estimate? Of(ScoreTally scores) =>
        scores.Count == 0 ? null : Estimate.From(MeanInterval.OfMoments(MomentsOf(scores), scores.Scale.Lowest, scores.Scale.Highest));

    public static Estimate Of(FeelingTally strength) =>
        Estimate.From(MeanInterval.OfMoments(new Moments(strength.Count, strength.Mean, strength.Variance), 0, 1));

    /// <summary>How far one part scores below the others, as a share of the scale's length, 0 to 1.</summary>
    public static Estimate Gap(ScoreTally others, ScoreTally part)
    {
        double length = part.Scale.Highest - part.Scale.Lowest;
        var gap = MeanChange.Of(MomentsOf(part), MomentsOf(others));
        return new Estimate(
            Math.Clamp(gap.Difference / length, 0, 1), Math.Clamp(gap.Low / length, 0, 1), Math.Clamp(gap.High / length, 0, 1), part.Count);
    }

    public static double Shrunk(ScoreTally place, ScoreTally all) => ReviewRanking.Shrink(place.Mean, place.Count, all.Mean, UsualWeighs);

    public static Moments MomentsOf(ScoreTally scores) => new(scores.Count, scores.Mean, scores.Variance);
}
