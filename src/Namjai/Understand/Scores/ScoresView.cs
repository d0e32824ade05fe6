using Namjai.Listen.Contracts;
using Namjai.Measures.Scores;
using Namjai.Understand.Periods;
using NodaTime;

namespace Namjai.Understand.Scores;

/// <summary>What the page of scores shows.</summary>
/// <param name="Measures">Measures that have answers.</param>
/// <param name="Now">Null without answers in the span.</param>
/// <param name="Before">The same number of days before; null without answers.</param>
/// <param name="Change">What lies between; null with too few answers.</param>
internal sealed record ScoresView(
    IReadOnlyList<Measure> Measures, Measure Measure, Span Span, Estimate? Now, Estimate? Before, ScoreChange? Change,
    IReadOnlyList<MonthScore> Months, IReadOnlyList<PlaceScore> Touchpoints, IReadOnlyList<PlaceScore> Channels);

internal sealed record MonthScore(YearMonth Month, Estimate? Value);

internal sealed record PlaceScore(string Key, Estimate Value);
