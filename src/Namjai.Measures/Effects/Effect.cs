using Namjai.Measures.Intervals;
using Namjai.Measures.Scores;

namespace Namjai.Measures.Effects;

/// <summary>What may be said of a change that was made.</summary>
public enum EffectVerdict
{
    /// <summary>The difference may be chance: "not proven" is an answer.</summary>
    NotProven,

    /// <summary>Higher than before, beyond chance.</summary>
    Improved,

    /// <summary>Lower than before, beyond chance.</summary>
    Worsened,
}

/// <summary>What a change did to a score.</summary>
/// <param name="Difference">In the unit of the score, with interval, z and p.</param>
/// <param name="Compared">True if touchpoints that were not changed served as comparison.</param>
public readonly record struct Effect(ScoreChange Difference, bool Compared)
{
    /// <summary>What may be said; higher scores are taken to be better.</summary>
    public EffectVerdict Verdict =>
        !Difference.Changed ? EffectVerdict.NotProven
        : Difference.Difference > 0 ? EffectVerdict.Improved
        : EffectVerdict.Worsened;

    /// <summary>After minus before, by Welch's test.</summary>
    /// <param name="before">Answers before the change, at least two.</param>
    /// <param name="after">Answers after it, at least two.</param>
    /// <exception cref="MeasureInputException">Fewer than two answers on a side.</exception>
    public static Effect BeforeAfter(Moments before, Moments after) => new(MeanChange.Of(before, after), Compared: false);

    /// <summary>
    /// Difference in differences: what changed where the change was made, less what changed elsewhere meanwhile. Holds if both would have moved alike without it.
    /// z = difference / sqrt of the sum of the four squared standard errors; needs answers by the dozen on each side, as the normal distribution judges it.
    /// Any score that is a mean will do: shares as answers 0 and 1, NPS as answers -100, 0 and 100.
    /// </summary>
    /// <param name="before">Answers before, where the change was made, at least two.</param>
    /// <param name="after">Answers after, there, at least two.</param>
    /// <param name="comparisonBefore">Answers before, where nothing was changed, at least two.</param>
    /// <param name="comparisonAfter">Answers after, there, at least two.</param>
    /// <exception cref="MeasureInputException">Fewer than two answers on a side, or no spread in any.</exception>
    public static Effect DifferenceInDifferences(Moments before, Moments after, Moments comparisonBefore, Moments comparisonAfter)
    {
        Check(before, nameof(before));
        Check(after, nameof(after));
        Check(comparisonBefore, nameof(comparisonBefore));
        Check(comparisonAfter, nameof(comparisonAfter));
        var difference = after.Mean - before.Mean - (comparisonAfter.Mean - comparisonBefore.Mean);
        var error = Math.Sqrt(before.SquaredError + after.SquaredError + comparisonBefore.SquaredError + comparisonAfter.SquaredError);
        Refuse.If(error == 0, nameof(after), "and all it is compared with have no spread, so nothing can be said of chance");
        var half = Confidence.Z * error;
        var z = difference / error;
        return new(
            new(difference, difference - half, difference + half, z, Confidence.TwoSided(z), before.Count, after.Count), Compared: true);
    }

    private static void Check(Moments answers, string field)
    {
        Refuse.If(answers.Count < 2, field, "must hold at least two answers, as one says nothing of their spread");
        Refuse.Finite(answers.Mean, field);
        Refuse.NotNegative(answers.Variance, field);
    }
}
