using System.Text.Json.Serialization;
using Namjai.Listen.Contracts;

namespace Namjai.Understand.Scores;

/// <summary>A measure's scores as programs get them.</summary>
internal sealed record ScoreList(string Measure, ScoreItem Overall, IReadOnlyList<ScoreItem> Groups);

/// <summary>A score with what it was counted from. Without answers there is no score.</summary>
/// <param name="By">Which group this is; left out for the whole.</param>
/// <param name="N">Answers.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
/// <param name="Counts">Answers per score, lowest first.</param>
/// <param name="Enough">False for fewer than 30 answers, of which nothing should be concluded.</param>
internal sealed record ScoreItem(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ScoreGroupItem? By,
    long N, double? Score, double? Low, double? High, IReadOnlyList<long> Counts, bool Enough)
{
    public static ScoreItem Of(Measure measure, IReadOnlyList<long> counts)
    {
        var score = MeasureScore.Of(measure, counts);
        return new ScoreItem(By: null, counts.Sum(), score?.Value, score?.Low, score?.High, counts, score is { Enough: true });
    }
}

/// <summary>What tells a group apart; what was not asked for is left out.</summary>
internal sealed record ScoreGroupItem(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Month,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Day,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Touchpoint,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Channel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Survey)
{
    public static ScoreGroupItem Of(ScoreCounts group, ScoreGrouping by) => new(
        group.Month?.ToString("uuuu-MM", null),
        group.Day?.ToString("uuuu-MM-dd", null),
        group.Touchpoint,
        group.Channel,
        by.HasFlag(ScoreGrouping.Survey) ? group.SurveyId?.ToString() ?? "" : null);
}
