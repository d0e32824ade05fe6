using Namjai.Language;
using Namjai.Measures.Intervals;
using Namjai.Measures.Themes;
using Namjai.Understand.Periods;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;

namespace Namjai.Understand.PainPoints;

/// <summary>What hurts most in a period: customers touched times how bad it is for them.</summary>
internal sealed class RankLivePains(WatchThemes watch, ThemeDayLedger days, TouchedCustomers touched)
{
    public async Task<PainBoard> RunAsync(Period period, string? touchpoint, CancellationToken cancellation)
    {
        var board = await watch.RunAsync(period, touchpoint, cancellation);
        var places = touchpoint is null ? await days.ReadPlacesAsync(period.Days, cancellation) : [];
        var known = await touched.CountAsync(period.Days, touchpoint, cancellation);
        var pains = new List<LivePain>();
        foreach (var theme in board.Themes.Where(theme => theme.Counts.Negative > 0))
        {
            var (hurt, byScores) = HurtOf(theme, board);
            pains.Add(new LivePain(
                theme, known.GetValueOrDefault(theme.Theme) + theme.Counts.Anonymous, ShareEstimate.Of((int)theme.Counts.Negative, (int)board.All.Mentions), hurt, byScores, WorstPlace(theme.Theme, places)));
        }
        return new PainBoard(board, [.. pains.OrderByDescending(pain => pain.IsPattern).ThenByDescending(pain => pain.Weight).ThenByDescending(pain => pain.Touched)]);
    }

    private static (Estimate Hurt, bool ByScores) HurtOf(ThemeFigures theme, ThemeBoard board)
    {
        if (board.Measure is { } measure)
        {
            var complaining = WatchThemes.OnScale(theme.Counts.LowScores, MeasureScore.ScaleOf(measure));
            var others = board.AllScores.Zip(complaining, (all, low) => all - low).ToList();
            if (complaining.Sum() >= 2 && others.Sum() >= 2)
                return (Estimate.From(Namjai.Measures.Themes.PainPoints.HurtByScores(complaining, others)), true);
        }
        var (n, sum) = (theme.Counts.Negative, theme.Counts.Strength);
        var variance = n < 2 ? 0 : Math.Max(0, (theme.Counts.StrengthSquared - (sum * sum / n)) / (n - 1));
        return (Estimate.From(MeanInterval.OfMoments(new Moments(n, Math.Clamp(sum / n, 0, 1), variance), 0, 1)), false);
    }

    /// <summary>The touchpoint whose share of complaints stands out most from all the others together.</summary>
    private static string? WorstPlace(Theme theme, IReadOnlyList<ThemeDayCounts> counts)
    {
        var places = counts.GroupBy(one => one.Touchpoint, StringComparer.Ordinal)
            .Select(place => (Name: place.Key, Said: place.Where(one => one.Theme is null).Sum(one => one.Mentions), Complaints: place.Where(one => one.Theme == theme).Sum(one => one.Negative)))
            .ToList();
        var (said, complaints) = (places.Sum(place => place.Said), places.Sum(place => place.Complaints));
        var candidates = places.Where(place => place.Name.Length > 0 && place.Complaints >= Pattern.From && place.Said < said).ToList();
        return candidates
            .Zip(RisingTest.OfAll([.. candidates.Select(place => new MentionCounts(place.Complaints, place.Said, complaints - place.Complaints, said - place.Said))]))
            .Where(test => test.Second.IsRising)
            .OrderBy(test => test.Second.P).ThenBy(test => test.First.Name, StringComparer.Ordinal)
            .Select(test => test.First.Name).FirstOrDefault();
    }
}
