using Namjai.Listen.Contracts;
using Namjai.Measures.Scores;

namespace Namjai.Understand.Scores;

/// <summary>The headline of each measure out of counts per score, lowest first: NPS, the share of the satisfied, the mean ease.</summary>
internal static class MeasureScore
{
    public static Scale ScaleOf(Measure measure) => measure switch
    {
        Measure.Nps => Scale.Recommend,
        Measure.Csat => Scale.Stars,
        Measure.Ces5 => Scale.EffortOfFive,
        _ => Scale.EffortOfSeven,
    };

    public static Headline HeadlineOf(Measure measure) => measure switch
    {
        Measure.Nps => Headline.Nps,
        Measure.Csat => Headline.SatisfiedShare,
        _ => Headline.EffortMean,
    };

    /// <returns>Null of nothing.</returns>
    public static Estimate? Of(Measure measure, IReadOnlyList<long> counts)
    {
        if (counts.Sum() == 0)
            return null;
        switch (measure)
        {
            case Measure.Nps:
                var nps = Nps.OfHistogram(counts);
                return new Estimate(nps.Score, nps.Low, nps.High, (int)nps.Count);
            case Measure.Csat:
                return Estimate.From(SatisfiedShare.OfFive(counts).Share);
            default:
                return Estimate.From(Effort.OfHistogram(counts).Mean);
        }
    }

    /// <summary>What lies between two periods; null where there are too few answers to say anything of it.</summary>
    public static ScoreChange? Change(Measure measure, IReadOnlyList<long> before, IReadOnlyList<long> after)
    {
        if (before.Sum() < Estimate.EnoughAnswers || after.Sum() < Estimate.EnoughAnswers)
            return null;
        return measure switch
        {
            Measure.Nps => Nps.Change(Nps.OfHistogram(before), Nps.OfHistogram(after)),
            Measure.Csat => SatisfiedShare.Change(SatisfiedShare.OfFive(before), SatisfiedShare.OfFive(after)),
            _ => Effort.Change(Effort.OfHistogram(before), Effort.OfHistogram(after)),
        };
    }
}
