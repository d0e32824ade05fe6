using Namjai.Listen.Contracts;

namespace Namjai.Listen.Imports.Scores;

/// <summary>A decided scale, and how the column's cells come onto it.</summary>
/// <param name="Factor">What plain numbers are multiplied by (fractions of one as percent).</param>
/// <param name="Shift">What is added then (-1, 0, 1 as faces).</param>
internal sealed record ScoreScale(Scale Scale, double Factor = 1, double Shift = 0)
{
    /// <returns>The score, or why there is none; neither where the cell gives none.</returns>
    public (double? Score, RowProblemReason? Problem) Place(ScoreCell cell)
    {
        var placed = cell.Kind switch
        {
            ScoreCellKind.Nothing => (double?)null,
            ScoreCellKind.Number when cell.Of == 0 || cell.Of == Scale.Highest => cell.Value * Factor + Shift,
            ScoreCellKind.Percent when IsPercent => cell.Value,
            ScoreCellKind.Word when IsFive => cell.Value,
            ScoreCellKind.Word when Scale.Kind == ScaleKind.Faces => Math.Sign(cell.Value - 3) + 2,
            ScoreCellKind.Thumb when Scale.Kind == ScaleKind.Thumbs => cell.Value,
            ScoreCellKind.Face when Scale.Kind == ScaleKind.Faces => cell.Value,
            _ => double.NaN,
        };
        if (placed is not { } score)
            return (null, null);
        if (double.IsNaN(score))
            return (null, RowProblemReason.ScoreNotUnderstood);
        return score >= Scale.Lowest && score <= Scale.Highest ? (Math.Round(score, 6), null) : (null, RowProblemReason.ScoreOutOfRange);
    }

    private bool IsPercent => Scale is { Lowest: 0, Highest: 100 };

    private bool IsFive => Scale is { Lowest: 1, Highest: 5 };
}
