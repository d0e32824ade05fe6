using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>What lies between a score before and the same score after.</summary>
/// <param name="Difference">After minus before, in the unit of the score.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="Z">The difference in standard errors.</param>
/// <param name="P">Two-sided chance of at least such a difference if nothing had changed, 0..1.</param>
/// <param name="CountBefore">Answers before.</param>
/// <param name="CountAfter">Answers after.</param>
public readonly record struct ScoreChange(
    double Difference, double Low, double High, double Z, double P, long CountBefore, long CountAfter)
{
    /// <summary>True if the difference is more than chance (p below .05). False means "not proven", not "the same".</summary>
    public bool Changed => P < Confidence.Significance;
}
