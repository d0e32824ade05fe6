using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <summary>What people talk about: how much, how they feel about it, and how far it pulls the score.</summary>
internal static class WeighThemes
{
    private const int QuotesShown = 4;

    public static IReadOnlyList<ThemeFinding> Of(FeedbackTally tally)
    {
        var months = tally.Calendar.Months();
        return [.. tally.Themes
            .Where(theme => theme.Value.Mentions > 0)
            .Select(theme => new ThemeFinding(
                theme.Key,
                theme.Value.Mentions,
                theme.Value.Negative,
                theme.Value.Neutral,
                theme.Value.Positive,
                ShareEstimate.Of(theme.Value.Mentions, tally.Comments),
                tally.FileHasScores ? MeanEstimate.Of(theme.Value.Mentioning) : null,
                tally.FileHasScores ? MeanEstimate.Of(tally.Scores.Without(theme.Value.Mentioning)) : null,
                HeadlineEstimate.Pull(tally.Headline, tally.Scores, theme.Value.Mentioning),
                [.. months.Select(month => tally.Calendar.Find(month)?.Mentions[theme.Key] ?? 0)],
                QuotesOf(theme.Value)))
            .OrderByDescending(theme => theme.Mentions)];
    }

    /// <summary>Both sides are heard, the larger one first and more.</summary>
    private static IReadOnlyList<Quote> QuotesOf(ThemeTally theme)
    {
        var (more, less) = theme.Negative >= theme.Positive ? (theme.Complaints, theme.Praise) : (theme.Praise, theme.Complaints);
        var smaller = less.Best(QuotesShown / 2);
        return [.. more.Best(QuotesShown - smaller.Count), .. smaller];
    }
}
