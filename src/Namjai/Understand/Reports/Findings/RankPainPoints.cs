using Namjai.Language;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <summary>What hurts: customers touched times how bad it is for them.</summary>
internal static class RankPainPoints
{
    private const int QuotesShown = 5;

    public static IReadOnlyList<PainPoint> Of(FeedbackTally tally) =>
        [.. tally.Themes
            .Where(theme => theme.Value.Negative > 0)
            .Select(theme => PainOf(theme.Key, theme.Value, tally))
            .OrderByDescending(pain => pain.IsPattern)
            .ThenByDescending(pain => pain.Weight)
            .ThenByDescending(pain => pain.Touched)];

    private static PainPoint PainOf(Theme key, ThemeTally theme, FeedbackTally tally)
    {
        var share = ShareEstimate.Of(theme.Negative, tally.Comments);
        var hurt = HurtOf(theme, tally);
        return new PainPoint(key, theme.Negative, share, hurt, share.Value * hurt.Value, theme.Complaints.Best(QuotesShown));
    }

    private static Estimate HurtOf(ThemeTally theme, FeedbackTally tally)
    {
        var others = tally.Scores.Without(theme.Complaining);
        // Without two scores on each side there is no gap to measure, and the strength of their words must do.
        return tally.FileHasScores && theme.Complaining.Count >= 2 && others.Count >= 2
            ? MeanEstimate.Gap(others, theme.Complaining)
            : MeanEstimate.Of(theme.Strength);
    }
}
