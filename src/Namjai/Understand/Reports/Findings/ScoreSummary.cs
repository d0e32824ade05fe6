using Namjai.Listen.Contracts;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <param name="Counts">Answers per whole score from the lowest to the highest; a half star counts under the star below it.</param>
/// <param name="LowShare">Share of low answers by the scale's own rule.</param>
internal sealed record ScoreSummary(
    Scale Scale,
    Headline Headline,
    Estimate Value,
    Estimate Mean,
    Estimate LowShare,
    IReadOnlyList<int> Counts,
    bool AllTheSame);
