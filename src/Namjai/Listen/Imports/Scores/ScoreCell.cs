namespace Namjai.Listen.Imports.Scores;

/// <summary>What one cell says as a score, before the whole column has told the scale.</summary>
/// <param name="Value">The number; the level 1 to 5 for words; 0 or 1 for thumbs; 1 to 3 for faces.</param>
/// <param name="Of">What it is out of, where the cell says so ("8/10", "4 stars"); else 0.</param>
internal readonly record struct ScoreCell(ScoreCellKind Kind, double Value = 0, double Of = 0)
{
    public static readonly ScoreCell Nothing = new(ScoreCellKind.Nothing);
    public static readonly ScoreCell NotUnderstood = new(ScoreCellKind.NotUnderstood);

    public bool IsScore => Kind is not (ScoreCellKind.Nothing or ScoreCellKind.NotUnderstood);
}

internal enum ScoreCellKind
{
    /// <summary>Blank, or one of the ways to say so ("N/A", "-").</summary>
    Nothing,
    NotUnderstood,
    Number,
    Percent,
    Word,
    Thumb,
    Face,
}
