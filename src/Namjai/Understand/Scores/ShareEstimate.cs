using Namjai.Measures.Intervals;

namespace Namjai.Understand.Scores;

/// <summary>Shares with Wilson intervals; of nothing, no share is known.</summary>
internal static class ShareEstimate
{
    public static Estimate Of(int hits, int count) =>
        count == 0 ? new Estimate(0, 0, 1, 0) : Estimate.From(WilsonInterval.Of(hits, count));
}
