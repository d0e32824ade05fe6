using Namjai.Listen.Contracts;
using Namjai.Measures.Scores;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Understand.Today;

/// <summary>What the page of today shows.</summary>
/// <param name="Lately">The days whose scores are looked at.</param>
/// <param name="Waiting">Unhappy comments that nobody has handled, since <paramref name="WaitingFrom"/>.</param>
internal sealed record TodayView(
    bool HasAny, DateInterval Lately, IReadOnlyList<ScoreToday> Scores, IReadOnlyList<FallenTouchpoint> FallenAt, IReadOnlyList<ThemeFigures> Rising, LivePain? Worst, int Waiting,
    LocalDate WaitingFrom, IReadOnlyList<SilentSurvey> Silent)
{
    public IEnumerable<ScoreToday> Fallen => Scores.Where(score => score.Change is { Changed: true, Difference: < 0 });

    /// <summary>What there is to look at, the first thing to do first.</summary>
    public IReadOnlyList<TodayMatter> Matters => [.. Enum.GetValues<TodayMatter>().Where(IsThere)];

    public bool IsCalm => Matters.Count == 0;

    private bool IsThere(TodayMatter matter) => matter switch
    {
        TodayMatter.Waiting => Waiting > 0,
        TodayMatter.Fallen => Fallen.Any() || FallenAt.Count > 0,
        TodayMatter.Rising => Rising.Count > 0,
        TodayMatter.Pain => Worst is not null,
        _ => Silent.Count > 0,
    };
}

/// <summary>In the order in which an owner can do something: a customer who waits can be won back today, and says why the scores fell.</summary>
internal enum TodayMatter
{
    Waiting,
    Fallen,
    Rising,
    Pain,
    Quiet,
}

internal sealed record ScoreToday(Measure Measure, Estimate Now, Estimate? Before, ScoreChange? Change);
