using Namjai.Listen.Contracts;
using Namjai.Measures.Scores;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Editing;

/// <summary>A survey's score so far as staff read it, never without its interval and count.</summary>
/// <param name="Value">The number alone; <paramref name="Measure"/> says what it is.</param>
internal sealed record SurveyScore(Measure Measure, string Value, string Low, string High, long Count)
{
    public static SurveyScore? Of(Measure measure, ScoreCounts counts, ReaderNumbers numbers)
    {
        if (counts.Total == 0)
            return null;
        var own = counts.On(Scale.Of(measure));
        switch (measure)
        {
            case Measure.Nps:
                var nps = Nps.OfHistogram(own);
                return new(measure, numbers.Signed(nps.Score, 0), numbers.Signed(nps.Low, 0), numbers.Signed(nps.High, 0), counts.Total);
            case Measure.Csat:
                var share = SatisfiedShare.OfFive(own).Share;
                return new(measure, numbers.Share(share.Value), numbers.Share(share.Low), numbers.Share(share.High), counts.Total);
            default:
                var mean = Effort.OfHistogram(own).Mean;
                return new(measure, numbers.Decimal(mean.Value, 1), numbers.Decimal(mean.Low, 1), numbers.Decimal(mean.High, 1), counts.Total);
        }
    }
}
