using Namjai.Measures.Intervals;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Page;

/// <summary>The number that the report opens with: the score, or without scores the share of praise among praise and complaints.</summary>
internal static class FirstNumber
{
    public static Estimate? Of(FeedbackReport report)
    {
        if (report.Score is { } score)
            return score.Value;
        var sides = report.Feelings.Positive + report.Feelings.Negative;
        if (sides == 0)
            return null;
        var share = WilsonInterval.Of(report.Feelings.Positive, sides);
        return new Estimate(share.Value, share.Low, share.High, sides);
    }
}
