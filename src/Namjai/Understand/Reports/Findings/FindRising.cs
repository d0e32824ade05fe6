using Namjai.Language;
using Namjai.Measures.Themes;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;

namespace Namjai.Understand.Reports.Findings;

/// <summary>Themes whose share of the comments has grown by more than chance, after correcting for looking at all of them.</summary>
internal static class FindRising
{
    public static IReadOnlyList<RisingTheme> In(Calendar calendar)
    {
        if (calendar.Recent() is not { } periods
            || periods.Recent.Tally.Comments < Estimate.EnoughAnswers
            || periods.Earlier.Tally.Comments < Estimate.EnoughAnswers)
            return [];
        var candidates = ThemeCounts.All
            .SelectMany(theme => new[] { Candidate(theme, complaints: true, periods), Candidate(theme, complaints: false, periods) })
            .Where(candidate => candidate.Recent + candidate.Earlier > 0)
            .ToList();
        var verdicts = RisingTest.OfAll([.. candidates.Select(candidate =>
            new MentionCounts(candidate.Recent, candidate.RecentOf, candidate.Earlier, candidate.EarlierOf))]);
        return [.. candidates
            .Zip(verdicts)
            .Where(test => test.Second.IsRising)
            .Select(test => test.First with { P = test.Second.AdjustedP })
            // Complaints say more than mentions: where both rise, the complaints are told.
            .GroupBy(candidate => candidate.Theme)
            .Select(same => same.OrderByDescending(candidate => candidate.Complaints).First())
            .OrderBy(candidate => candidate.P)];
    }

    private static RisingTheme Candidate(Theme theme, bool complaints, RecentAndEarlier periods)
    {
        var (recent, earlier) = (periods.Recent.Tally, periods.Earlier.Tally);
        var (now, before) = complaints
            ? (recent.Complaints[theme], earlier.Complaints[theme])
            : (recent.Mentions[theme], earlier.Mentions[theme]);
        return new RisingTheme(
            theme,
            complaints,
            periods.Recent.From,
            periods.Recent.To,
            now,
            recent.Comments,
            before,
            earlier.Comments,
            P: 1);
    }
}
