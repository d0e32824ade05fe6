using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <summary>Month by month, and whether the recent months differ from those before them by more than chance.</summary>
internal static class FollowTrend
{
    public static Trend Of(Calendar calendar, Headline headline)
    {
        var months = calendar.Months();
        TrendAbsence? absence = months.Count switch
        {
            0 => TrendAbsence.NoDates,
            1 => TrendAbsence.OneMonthOnly,
            _ => months.Sum(month => calendar.Find(month)?.Scores.Count ?? 0) < Estimate.EnoughAnswers ? TrendAbsence.TooFewAnswers : null,
        };
        if (absence is not null)
            return new Trend(headline, absence, [], null);
        var points = months.Select(month => calendar.Find(month) is { } tally
            ? new MonthPoint(month, tally.Answers, tally.Scores.Count == 0 ? null : HeadlineEstimate.Of(headline, tally.Scores))
            : new MonthPoint(month, 0, null));
        return new Trend(headline, null, [.. points], ChangeOf(calendar.Recent(), headline));
    }

    private static TrendChange? ChangeOf(RecentAndEarlier? periods, Headline headline)
    {
        if (periods is not { } both)
            return null;
        var (before, after) = (both.Earlier.Tally.Scores, both.Recent.Tally.Scores);
        if (before.Count < Estimate.EnoughAnswers || after.Count < Estimate.EnoughAnswers)
            return null;
        var change = HeadlineEstimate.Change(headline, before, after);
        return new TrendChange(
            both.Earlier.From,
            both.Earlier.To,
            both.Recent.From,
            both.Recent.To,
            HeadlineEstimate.Of(headline, before),
            HeadlineEstimate.Of(headline, after),
            change.Difference,
            change.P,
            change.Changed);
    }
}
