using Namjai.Understand.Scores;
namespace Namjai.Understand.Reports.Findings;

/// <summary>The scores of a file as a whole.</summary>
internal static class SummariseScores
{
    public static ScoreSummary Of(Headline headline, ScoreTally scores) => new(
        scores.Scale,
        headline,
        HeadlineEstimate.Of(headline, scores),
        MeanEstimate.Of(scores)!.Value,
        ShareEstimate.Of(scores.Dissatisfied, scores.Count),
        [.. scores.Counts.Select(count => (int)count)],
        AllTheSame: scores is { Count: > 1, Variance: 0 });
}
