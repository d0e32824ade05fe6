namespace Namjai.Listen.Contracts;

/// <summary>The scale that scores are on.</summary>
/// <param name="Kind">Which question was asked.</param>
/// <param name="Lowest">Lowest score that can be given.</param>
/// <param name="Highest">Highest score that can be given.</param>
/// <param name="SatisfiedFrom">A score from here up counts as satisfied (the rule that is stated beside the share).</param>
/// <param name="DissatisfiedTo">A score up to here counts as low.</param>
public sealed record Scale(ScaleKind Kind, int Lowest, int Highest, int SatisfiedFrom, int DissatisfiedTo)
{
    /// <summary>Stars or satisfaction from 1 to 5; 4 and 5 count as satisfied.</summary>
    public static Scale Stars { get; } = new(ScaleKind.Stars, 1, 5, 4, 2);

    /// <summary>Likelihood to recommend, 0 to 10; 9 and 10 are promoters, 0 to 6 detractors.</summary>
    public static Scale Recommend { get; } = new(ScaleKind.Recommend, 0, 10, 9, 6);

    /// <summary>Ease from 1 (very difficult) to 5 (very easy).</summary>
    public static Scale EffortOfFive { get; } = new(ScaleKind.Effort, 1, 5, 4, 2);

    /// <summary>Ease from 1 (very difficult) to 7 (very easy).</summary>
    public static Scale EffortOfSeven { get; } = new(ScaleKind.Effort, 1, 7, 5, 3);

    /// <summary>Marks from 1 to 10; 8 to 10 count as satisfied.</summary>
    public static Scale TenPoint { get; } = new(ScaleKind.Marks, 1, 10, 8, 4);

    /// <summary>Percent from 0 to 100; 80 and more count as satisfied.</summary>
    public static Scale Percent { get; } = new(ScaleKind.Marks, 0, 100, 80, 40);

    /// <summary>Thumbs: 0 down, 1 up.</summary>
    public static Scale Thumbs { get; } = new(ScaleKind.Thumbs, 0, 1, 1, 0);

    /// <summary>Negative, neutral, positive as 1, 2, 3.</summary>
    public static Scale Faces { get; } = new(ScaleKind.Faces, 1, 3, 3, 1);

    /// <summary>The scale that a measure is asked on.</summary>
    public static Scale Of(Measure measure) => measure switch
    {
        Measure.Nps => Recommend,
        Measure.Csat => Stars,
        Measure.Ces5 => EffortOfFive,
        Measure.Ces7 => EffortOfSeven,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };
}

/// <summary>What a scale asks.</summary>
public enum ScaleKind
{
    /// <summary>Stars or satisfaction, 1 to 5.</summary>
    Stars,

    /// <summary>Likelihood to recommend, 0 to 10.</summary>
    Recommend,

    /// <summary>Ease, 1 to 5 or 1 to 7.</summary>
    Effort,

    /// <summary>Marks on another range.</summary>
    Marks,

    /// <summary>Up or down.</summary>
    Thumbs,

    /// <summary>Negative, neutral or positive.</summary>
    Faces,
}
