using Namjai.Listen.Contracts;
using Namjai.Platform.Web.Pages;
using Namjai.Understand.Periods;
using NodaTime;

namespace Namjai.Understand.Scores;

/// <summary><c>/scores</c>: how customers score the business, by month, touchpoint and channel.</summary>
internal sealed class ShowScores(IScoreCounts scores, BusinessDays days)
{
    public const string Path = "/scores";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPages().MapGet(Path, async (HttpRequest request, ShowScores show, CancellationToken cancellation) =>
    {
        var asked = new QueryReader(request.Query);
        return Page.Of<ScoresPage>(await show.ViewAsync(asked.Choice<Measure>("measure"), Spans.Asked(asked), cancellation));
    });

    private async Task<ScoresView> ViewAsync(Measure? asked, Span span, CancellationToken cancellation)
    {
        var measures = new List<Measure>();
        foreach (var one in Enum.GetValues<Measure>())
        {
            if ((await scores.ReadAsync(new ScoreQuery(one), cancellation)).Count > 0)
                measures.Add(one);
        }
        var measure = asked is { } wanted && (measures.Contains(wanted) || measures.Count == 0) ? wanted : measures.FirstOrDefault();
        var today = await days.TodayAsync(cancellation);
        var from = Spans.StartOf(span, today);
        var query = new ScoreQuery(measure, from, today);
        var now = await CountsAsync(query, cancellation);
        var before = from is { } start ? await CountsAsync(query with { From = start - (today.PlusDays(1) - start), To = start.PlusDays(-1) }, cancellation) : [];
        return new ScoresView(
            measures, measure, span, MeasureScore.Of(measure, now), MeasureScore.Of(measure, before), MeasureScore.Change(measure, before, now),
            await MonthsAsync(query with { From = span is Span.All ? null : LocalDate.Min(from ?? today, today.PlusMonths(-12).With(DateAdjusters.StartOfMonth)) }, cancellation),
            await PlacesAsync(query with { By = ScoreGrouping.Touchpoint }, group => group.Touchpoint, cancellation),
            await PlacesAsync(query with { By = ScoreGrouping.Channel }, group => group.Channel, cancellation));
    }

    private async Task<IReadOnlyList<long>> CountsAsync(ScoreQuery query, CancellationToken cancellation) =>
        (await scores.ReadAsync(query, cancellation)).Select(group => group.On(MeasureScore.ScaleOf(query.Measure))).FirstOrDefault() ?? [];

    /// <summary>Every month from the first with answers, also those without.</summary>
    private async Task<IReadOnlyList<MonthScore>> MonthsAsync(ScoreQuery query, CancellationToken cancellation)
    {
        var groups = (await scores.ReadAsync(query with { By = ScoreGrouping.Month }, cancellation)).ToDictionary(group => group.Month!.Value, group => group.On(MeasureScore.ScaleOf(query.Measure)));
        if (groups.Count == 0)
            return [];
        var months = new List<MonthScore>();
        for (var month = groups.Keys.Min(); month <= groups.Keys.Max(); month = month.PlusMonths(1))
            months.Add(new MonthScore(month, groups.TryGetValue(month, out var counts) ? MeasureScore.Of(query.Measure, counts) : null));
        return months;
    }

    private async Task<IReadOnlyList<PlaceScore>> PlacesAsync(ScoreQuery query, Func<ScoreCounts, string?> key, CancellationToken cancellation) =>
        [.. (await scores.ReadAsync(query, cancellation))
            .Select(group => new PlaceScore(key(group) ?? "", MeasureScore.Of(query.Measure, group.On(MeasureScore.ScaleOf(query.Measure)))!.Value))
            .OrderByDescending(place => place.Value.Count)];
}
