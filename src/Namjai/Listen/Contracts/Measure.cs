namespace Namjai.Listen.Contracts;

/// <summary>A question whose scores are counted. Scores of two measures are never pooled.</summary>
public enum Measure
{
    /// <summary>Likelihood to recommend, 0 to 10. <c>nps</c> in the API.</summary>
    Nps,

    /// <summary>Satisfaction, 1 to 5. <c>csat</c> in the API.</summary>
    Csat,

    /// <summary>Ease, 1 (very difficult) to 5. <c>ces5</c> in the API.</summary>
    Ces5,

    /// <summary>Ease, 1 (very difficult) to 7. <c>ces7</c> in the API.</summary>
    Ces7,
}
