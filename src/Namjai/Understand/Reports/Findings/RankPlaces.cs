using Namjai.Language;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;

namespace Namjai.Understand.Reports.Findings;

/// <summary>Business by business: its score, and what stands out there against the others.</summary>
internal static class RankPlaces
{
    /// <summary>A theme stands out where it is this many standard deviations more common than elsewhere.</summary>
    private const double StandsOut = 2;
    private const int FewestMentions = 3;

    public static IReadOnlyList<PlaceFinding> Of(FeedbackTally tally)
    {
        if (tally.Places.Count < 2)
            return [];
        var all = new PlaceTotals(tally);
        return [.. tally.Places
            .Where(place => place.Value.Scores.Count > 0)
            .Select(place => FindingOf(place.Key, place.Value, tally, all))
            .OrderByDescending(place => place.Ranked).ThenBy(place => place.Name, StringComparer.Ordinal)];
    }

    private static PlaceFinding FindingOf(string name, PlaceTally place, FeedbackTally tally, PlaceTotals all)
    {
        var pain = Outstanding(place, all, each => each.Complaints, all.Complaints);
        return new PlaceFinding(
            name,
            HeadlineEstimate.Of(tally.Headline, place.Scores),
            tally.FileHasScores ? MeanEstimate.Of(place.Scores) : null,
            MeanEstimate.Shrunk(place.Scores, tally.Scores),
            place.Comments,
            pain,
            pain is { } theme ? place.Complaints[theme] : 0,
            Outstanding(place, all, each => each.Praise, all.Praise));
    }

    private static Theme? Outstanding(PlaceTally place, PlaceTotals all, Func<PlaceTally, ThemeCounts> kind, ThemeCounts totals)
    {
        Theme? found = null;
        var best = StandsOut;
        foreach (var theme in ThemeCounts.All.Where(theme => kind(place)[theme] >= FewestMentions))
        {
            var share = (double)totals[theme] / all.Comments;
            var expected = share * place.Comments;
            var deviation = (kind(place)[theme] - expected) / Math.Sqrt(Math.Max(expected * (1 - share), 1e-9));
            if (deviation <= best)
                continue;
            (found, best) = (theme, deviation);
        }
        return found;
    }

    private sealed class PlaceTotals
    {
        public PlaceTotals(FeedbackTally tally)
        {
            foreach (var place in tally.Places.Values)
            {
                Comments += place.Comments;
                Complaints.Add(place.Complaints);
                Praise.Add(place.Praise);
            }
        }

        public int Comments { get; }
        public ThemeCounts Complaints { get; } = new();
        public ThemeCounts Praise { get; } = new();
    }
}
