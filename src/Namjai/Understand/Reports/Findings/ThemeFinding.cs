using Namjai.Language;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <param name="Share">Share of all comments.</param>
/// <param name="MeanWith">Mean score of the answers that mention it; null without scores.</param>
/// <param name="Pull">Headline score with all answers minus without those that mention it: below zero, it pulls down.</param>
/// <param name="Months">Mentions per month, in step with <see cref="Trend.Months"/>; empty without dates.</param>
internal sealed record ThemeFinding(
    Theme Theme,
    int Mentions,
    int Negative,
    int Neutral,
    int Positive,
    Estimate Share,
    Estimate? MeanWith,
    Estimate? MeanWithout,
    double? Pull,
    IReadOnlyList<int> Months,
    IReadOnlyList<Quote> Quotes);
