using Namjai.Measures.Scores;

namespace Namjai.Understand.Measuring;

/// <summary>Scores of one period.</summary>
internal static class ScoreMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("nps", """{"counts":[11 counts for 0..10]}""", input => Answer(Nps.OfHistogram(input.Counts("counts")))),
        new("csat", """{"counts":[5 counts for 1..5]}""", input => Answer(SatisfiedShare.OfFive(input.Counts("counts")))),
        new("ces", """{"counts":[5 or 7 counts, hardest first]}""", input => Answer(Effort.OfHistogram(input.Counts("counts")))),
    ];

    private static object Answer(Nps nps)
    {
        double n = nps.Count;
        return new
        {
            N = nps.Count,
            nps.Score,
            nps.Low,
            nps.High,
            Promoters = nps.Promoters / n,
            Passives = nps.Passives / n,
            Detractors = nps.Detractors / n,
            nps.StandardError,
        };
    }

    private static object Answer(SatisfiedShare csat) => new
    {
        N = csat.Count,
        Share = csat.Share.Value,
        csat.Share.Low,
        csat.Share.High,
        Mean = csat.Mean.Value,
        MeanLow = csat.Mean.Low,
        MeanHigh = csat.Mean.High,
    };

    private static object Answer(Effort effort) => new
    {
        N = effort.Count,
        effort.Scale,
        Mean = effort.Mean.Value,
        effort.Mean.Low,
        effort.Mean.High,
        LowEffort = effort.LowEffort.Value,
        LowEffortLow = effort.LowEffort.Low,
        LowEffortHigh = effort.LowEffort.High,
        effort.Neutral,
        effort.HighEffort,
        effort.VeryDifficult,
        effort.NeutralOrWorse,
        effort.Good,
        effort.GoodFrom,
    };
}
