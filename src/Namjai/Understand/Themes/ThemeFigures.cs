using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Measures.Themes;
using Namjai.Understand.Periods;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Themes;

/// <summary>What is known of a theme in a period.</summary>
/// <param name="Counts">Over all measures.</param>
/// <param name="Share">Share of all responses with words.</param>
/// <param name="MeanScore">Mean score of the responses that mention it, by <see cref="ThemeBoard.Measure"/>; null without one.</param>
/// <param name="Pull">The headline of all answers minus that of all but these: below zero, it pulls down. Null where either is unknown.</param>
/// <param name="Rising">Mentions of late against before.</param>
/// <param name="RisingComplaints">Complaints of late against before.</param>
internal sealed record ThemeFigures(
    Theme Theme, ThemeDayCounts Counts, Estimate Share, Estimate? MeanScore, double? Pull, RisingVerdict? Rising, RisingVerdict? RisingComplaints)
{
    /// <summary>The more telling of the two: complaints where they rise, mentions otherwise.</summary>
    public RisingVerdict? Verdict => RisingComplaints is { IsRising: true } ? RisingComplaints : Rising;

    public bool IsRising => Verdict is { IsRising: true };
}

/// <summary>All themes of a period.</summary>
/// <param name="Measure">The measure that most of the responses with words were scored by; null if none was.</param>
/// <param name="All">Everything that was said.</param>
/// <param name="AllScores">Answers per score by <see cref="Measure"/>, with words or without, lowest first.</param>
/// <param name="Themes">Those that were mentioned, most first.</param>
internal sealed record ThemeBoard(Period Period, Measure? Measure, ThemeDayCounts All, IReadOnlyList<long> AllScores, IReadOnlyList<ThemeFigures> Themes);
