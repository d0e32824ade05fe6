using Namjai.Measures.Scores;

namespace Namjai.Understand.Measuring;

/// <summary>Scores of two periods: after minus before.</summary>
internal static class ChangeMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("nps-change", Takes("11"), input => Answer(Nps.Change(
            Nps.OfHistogram(input.Counts("before"), "before"), Nps.OfHistogram(input.Counts("after"), "after")))),
        new("csat-change", Takes("5"), input => Answer(SatisfiedShare.Change(
            SatisfiedShare.OfFive(input.Counts("before"), "before"), SatisfiedShare.OfFive(input.Counts("after"), "after")))),
        new("ces-change", Takes("5 or 7"), input => Answer(Effort.Change(
            Effort.OfHistogram(input.Counts("before"), "before"), Effort.OfHistogram(input.Counts("after"), "after")))),
    ];

    private static string Takes(string counts) => $$"""{"before":[{{counts}} counts],"after":[as many]}""";

    private static object Answer(ScoreChange change) => new
    {
        N = change.CountBefore + change.CountAfter,
        change.CountBefore,
        change.CountAfter,
        change.Difference,
        change.Low,
        change.High,
        change.Z,
        change.P,
        change.Changed,
    };
}
