using Namjai.Measures.Scores;

namespace Namjai.Understand.Scores;

/// <summary>The headline number of a set of scores, by the measure that fits its scale.</summary>
internal static class HeadlineEstimate
{
    /// <param name="scores">At least one.</param>
    public static Estimate Of(Headline headline, ScoreTally scores)
    {
        switch (headline)
        {
            case Headline.Nps:
                var nps = Nps.OfHistogram(scores.Counts);
                return new Estimate(nps.Score, nps.Low, nps.High, scores.Count);
            case Headline.EffortMean:
                return MeanEstimate.Of(scores)!.Value;
            default:
                return ShareEstimate.Of(scores.Satisfied, scores.Count);
        }
    }

    /// <param name="before">At least two scores.</param>
    /// <param name="after">At least two scores.</param>
    public static (Estimate Difference, double P, bool Changed) Change(Headline headline, ScoreTally before, ScoreTally after)
    {
        var change = headline switch
        {
            Headline.Nps => Nps.Change(Nps.OfHistogram(before.Counts), Nps.OfHistogram(after.Counts)),
            Headline.EffortMean => MeanChange.Of(MeanEstimate.MomentsOf(before), MeanEstimate.MomentsOf(after)),
            _ => ShareChange.Of(before.Satisfied, before.Count, after.Satisfied, after.Count),
        };
        return (new Estimate(change.Difference, change.Low, change.High, after.Count), change.P, change.Changed);
    }

    /// <summary>The headline of all minus the headline without a part: below zero, the part pulls down. Null where either is empty.</summary>
    public static double? Pull(Headline headline, ScoreTally all, ScoreTally part) =>
        part.Count == 0 || part.Count == all.Count ? null : Of(headline, all).Value - Of(headline, all.Without(part)).Value;
}
