namespace Namjai.Listen.Contracts;

/// <summary>
/// How often each score was given, in the current workspace. Costs what the days cost, not what the answers cost. A customer who answers several questions of one
/// measure in one survey counts once, by the first of them.
/// </summary>
public interface IScoreCounts
{
    /// <summary>Groups that hold at least one score, in the order of month, day, touchpoint, channel and survey.</summary>
    Task<IReadOnlyList<ScoreCounts>> ReadAsync(ScoreQuery query, CancellationToken cancellation);
}
