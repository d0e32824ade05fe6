using Namjai.Language;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;

namespace Namjai.Understand.PainPoints;

/// <summary>What hurts customers, with both axes.</summary>
/// <param name="Touched">Customers who complained of it: known ones once each, and each answer by nobody known.</param>
/// <param name="Share">Share of the responses with words that complain of it.</param>
/// <param name="Hurt">How bad it is for those touched, 0 to 1: how far they score below the others as a share of the scale, or how strongly they feel where there are no scores.</param>
/// <param name="ByScores">Whether <paramref name="Hurt"/> comes from scores.</param>
/// <param name="WorstTouchpoint">Where it is complained of more than elsewhere beyond chance; null if nowhere stands out.</param>
internal sealed record LivePain(ThemeFigures Figures, long Touched, Estimate Share, Estimate Hurt, bool ByScores, string? WorstTouchpoint)
{
    public Theme Theme => Figures.Theme;

    public long Complaints => Figures.Counts.Negative;

    /// <summary>What the order is made by.</summary>
    public double Weight => Touched * Hurt.Value;

    public bool IsPattern => Complaints >= Pattern.From;
}

/// <param name="Pains">Patterns before incidents, worst first.</param>
internal sealed record PainBoard(ThemeBoard Themes, IReadOnlyList<LivePain> Pains)
{
    /// <summary>The one to begin with: a pattern that hurts by more than chance; null if there is none.</summary>
    public LivePain? Worst => Pains.FirstOrDefault(pain => pain is { IsPattern: true, Hurt.Low: > 0 });
}
