namespace Namjai.Understand.Scores;

/// <summary>What the headline number is; it decides the unit and the words around it.</summary>
internal enum Headline
{
    /// <summary>Net promoter score, -100 to 100.</summary>
    Nps,

    /// <summary>Share of satisfied answers by the scale's own rule, 0 to 1.</summary>
    SatisfiedShare,

    /// <summary>Mean ease on the scale.</summary>
    EffortMean,

    /// <summary>Share of positive among the positive and negative comments, 0 to 1, where the file has no scores.</summary>
    PositiveShare,
}
