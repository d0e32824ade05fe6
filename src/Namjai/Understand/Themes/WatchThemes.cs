using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Measures.Themes;
using Namjai.Understand.Periods;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Themes;

/// <summary>What customers talk about in a period, how they score, and what is rising; out of day-counts alone.</summary>
internal sealed class WatchThemes(ThemeDayLedger days, IScoreCounts scores)
{
    public async Task<ThemeBoard> RunAsync(Period period, string? touchpoint, CancellationToken cancellation)
    {
        var counts = await days.ReadAsync(period.Days, touchpoint, cancellation);
        var measure = MainMeasure(counts);
        var all = Together(null, measure, counts);
        IReadOnlyList<long> allScores = [];
        if (measure is { } main)
        {
            var answers = await scores.ReadAsync(new ScoreQuery(main, period.Days.Start, period.Days.End, touchpoint), cancellation);
            allScores = AtLeast(answers.Count == 0 ? new long[ThemeDay.Scores] : answers[0].Counts, all.Scores, main);
        }
        var rising = await RisingAsync(period, touchpoint, cancellation);
        return new ThemeBoard(period, measure, all, allScores,
        [
            .. counts.Where(one => one.Theme is not null).GroupBy(one => one.Theme!.Value)
                .Select(theme => FiguresOf(theme.Key, Together(theme.Key, measure, counts), all, measure, allScores, rising))
                .OrderByDescending(theme => theme.Counts.Mentions).ThenBy(theme => theme.Theme),
        ]);
    }

    /// <summary>Counts over all measures, but scores of the one only, as scores of two are never pooled.</summary>
    public static ThemeDayCounts Together(Theme? theme, Measure? measure, IEnumerable<ThemeDayCounts> counts)
    {
        var together = new ThemeDayCounts(theme, measure);
        foreach (var one in counts.Where(one => one.Theme == theme))
        {
            together.Add(one.Measure == measure ? one : one with { Scores = new long[ThemeDay.Scores], LowScores = new long[ThemeDay.Scores] });
        }
        return together;
    }

    private static Measure? MainMeasure(IEnumerable<ThemeDayCounts> counts) => counts
        .Where(one => one is { Theme: null, Measure: not null } && one.Scores.Sum() > 0)
        .OrderByDescending(one => one.Scores.Sum()).ThenBy(one => one.Measure)
        .Select(one => one.Measure).FirstOrDefault();

    // An answer is counted the moment it is kept, its words a moment later, or, when it is erased, the other way round.
    private static IReadOnlyList<long> AtLeast(IReadOnlyList<long> answers, long[] withWords, Measure measure)
    {
        var scale = MeasureScore.ScaleOf(measure);
        return [.. answers.Zip(withWords, Math.Max).Skip(scale.Lowest).Take(scale.Highest - scale.Lowest + 1)];
    }

    private static ThemeFigures FiguresOf(
        Theme theme, ThemeDayCounts counts, ThemeDayCounts all, Measure? measure, IReadOnlyList<long> allScores, IReadOnlyDictionary<(Theme, bool), RisingVerdict> rising)
    {
        Estimate? mean = null;
        double? pull = null;
        if (measure is { } main)
        {
            var scale = MeasureScore.ScaleOf(main);
            var weight = ThemeWeight.Of(
                counts.Mentions, all.Mentions, allScores, OnScale(counts.Scores, scale), scale.Lowest, histogram => MeasureScore.Of(main, histogram)!.Value.Value);
            (mean, pull) = (weight.MeanWith is { } with ? Estimate.From(with) : null, weight.Pull);
        }
        return new ThemeFigures(
            theme, counts, ShareEstimate.Of((int)counts.Mentions, (int)all.Mentions), mean, pull,
            rising.TryGetValue((theme, false), out var mentions) ? mentions : null,
            rising.TryGetValue((theme, true), out var complaints) ? complaints : null);
    }

    public static IReadOnlyList<long> OnScale(IEnumerable<long> counts, Scale scale) => [.. counts.Skip(scale.Lowest).Take(scale.Highest - scale.Lowest + 1)];

    private async Task<IReadOnlyDictionary<(Theme, bool Complaints), RisingVerdict>> RisingAsync(Period period, string? touchpoint, CancellationToken cancellation)
    {
        var recent = await days.ReadMentionsAsync(period.Recent, touchpoint, cancellation);
        var earlier = await days.ReadMentionsAsync(period.Earlier, touchpoint, cancellation);
        var (recentOf, earlierOf) = (Sum(recent, null, one => one.Mentions), Sum(earlier, null, one => one.Mentions));
        if (recentOf < Estimate.EnoughAnswers || earlierOf < Estimate.EnoughAnswers)
            return new Dictionary<(Theme, bool), RisingVerdict>();
        var candidates = ThemeCounts.All.SelectMany(theme => new[] { (Theme: theme, Complaints: false), (Theme: theme, Complaints: true) })
            .Select(one => (one, Counts: new MentionCounts(
                Sum(recent, one.Theme, counts => one.Complaints ? counts.Negative : counts.Mentions), recentOf,
                Sum(earlier, one.Theme, counts => one.Complaints ? counts.Negative : counts.Mentions), earlierOf)))
            .Where(one => one.Counts.Recent + one.Counts.Earlier > 0).ToList();
        return candidates.Zip(RisingTest.OfAll([.. candidates.Select(one => one.Counts)])).ToDictionary(one => one.First.one, one => one.Second);
    }

    private static long Sum(IEnumerable<ThemeDayCounts> counts, Theme? theme, Func<ThemeDayCounts, long> what) => counts.Where(one => one.Theme == theme).Sum(what);
}
