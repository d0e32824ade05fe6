using Microsoft.EntityFrameworkCore;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using Namjai.Understand.Comments;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Periods;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Understand.Today;

/// <summary>Looks for what needs attention now: scores that really fell, complaints that rise, what hurts most, unhappy customers who wait, surveys gone quiet.</summary>
internal sealed class LookAtToday(
    NamjaiDb db, CurrentWorkspace workspace, IScoreCounts scores, IOpenSurveys surveys, FindFallenTouchpoints touchpoints, BusinessDays days, RankLivePains rank)
{
    // Whole weeks, so that no side has one Sunday more.
    private const int RecentDays = 28;
    private const int EarlierDays = 84;
    private const int WaitingDays = 14;

    public async Task<TodayView> RunAsync(string language, CancellationToken cancellation)
    {
        var today = await days.TodayAsync(cancellation);
        var lately = new DateInterval(today.PlusDays(1 - RecentDays), today);
        var before = new DateInterval(lately.Start.PlusDays(-EarlierDays), lately.Start.PlusDays(-1));
        var figures = new List<ScoreToday>();
        foreach (var measure in Enum.GetValues<Measure>())
        {
            var recent = await CountsAsync(new ScoreQuery(measure, lately.Start, lately.End), cancellation);
            var earlier = await CountsAsync(new ScoreQuery(measure, before.Start, before.End), cancellation);
            if (MeasureScore.Of(measure, recent) is { } now)
                figures.Add(new ScoreToday(measure, now, MeasureScore.Of(measure, earlier), MeasureScore.Change(measure, earlier, recent)));
        }
        var board = await rank.RunAsync(Spans.PeriodOf(Span.Quarter, today), touchpoint: null, cancellation);
        var waitingFrom = today.PlusDays(1 - WaitingDays);
        var (id, from) = (workspace.Id, CommentPosition.At(await days.StartOfAsync(waitingFrom, cancellation)));
        var waiting = await db.Set<Comment>().CountAsync(
            comment => comment.WorkspaceId == id && comment.Sentiment == Sentiment.Negative && comment.Position >= from && comment.HandledAt == null, cancellation);
        var hasAny = figures.Count > 0 || board.Themes.All.Mentions > 0 || await db.Set<Comment>().AnyAsync(comment => comment.WorkspaceId == id, cancellation);
        var open = await surveys.ReadAsync(language, today.PlusDays(-2 * Silence.RhythmDays), cancellation);
        return new TodayView(hasAny, lately, figures, await touchpoints.RunAsync([.. figures.Select(figure => figure.Measure)], lately, before, cancellation),
            [.. board.Themes.Themes.Where(theme => theme.RisingComplaints is { IsRising: true })], board.Worst, waiting, waitingFrom,
            [.. open.Select(survey => Silence.Of(survey, today)).OfType<SilentSurvey>()]);
    }

    private async Task<IReadOnlyList<long>> CountsAsync(ScoreQuery query, CancellationToken cancellation) =>
        (await scores.ReadAsync(query, cancellation)).Select(group => group.On(MeasureScore.ScaleOf(query.Measure))).FirstOrDefault() ?? [];
}
