using NodaTime;

namespace Namjai.Listen.Contracts;

/// <summary>Which scores to count. Days are the business's local days.</summary>
/// <param name="Measure">The measure: scores of two measures are never counted together.</param>
/// <param name="From">First day; null for the first there is.</param>
/// <param name="To">Last day, included; null for the last there is.</param>
/// <param name="Touchpoint">Only this touchpoint; null for all, blank for answers whose touchpoint is unknown.</param>
/// <param name="Channel">Only this channel; null for all, blank for answers whose channel is unknown.</param>
/// <param name="By">What tells the groups apart.</param>
public sealed record ScoreQuery(
    Measure Measure,
    LocalDate? From = null,
    LocalDate? To = null,
    string? Touchpoint = null,
    string? Channel = null,
    ScoreGrouping By = ScoreGrouping.None);

/// <summary>What tells groups of scores apart; several together give a group for each combination.</summary>
[Flags]
public enum ScoreGrouping
{
    /// <summary>One group of everything.</summary>
    None = 0,

    /// <summary>Calendar months of the business's local days.</summary>
    Month = 1,

    /// <summary>The business's local days; with <see cref="Month"/>, days tell the months too.</summary>
    Day = 2,

    /// <summary>Where the customer met the business.</summary>
    Touchpoint = 4,

    /// <summary>How the answer came in.</summary>
    Channel = 8,

    /// <summary>The survey; answers that came by no survey are a group of their own.</summary>
    Survey = 16,
}
