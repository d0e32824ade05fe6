using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <summary>The one thing to begin with, and why.</summary>
/// <param name="Pain">The first pain point.</param>
/// <param name="ShareOfLow">Share of the low answers (with a comment) that complain of it.</param>
/// <param name="Gain">What the headline would be without the answers that complain of it, minus what it is; null if unknown.</param>
/// <param name="IsRising">Complaints about it are rising.</param>
/// <param name="WorstPlace">The place where it is most complained of beyond chance; null if none stands out.</param>
internal sealed record MendFirst(
    PainPoint Pain,
    Estimate ShareOfLow,
    double? Gain,
    bool IsRising,
    string? WorstPlace,
    IReadOnlyList<string> Phrases);
