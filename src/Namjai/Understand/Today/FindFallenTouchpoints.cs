using Namjai.Listen.Contracts;
using Namjai.Measures.Intervals;
using Namjai.Measures.Scores;
using Namjai.Measures.Themes;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Today;

/// <summary>A touchpoint whose score fell by more than chance.</summary>
internal sealed record FallenTouchpoint(Measure Measure, string Touchpoint, Estimate Now, Estimate Before, ScoreChange Change);

/// <summary>Looks at every touchpoint of every measure; looking at so many finds some by luck alone, and false-discovery control takes the luck out.</summary>
internal sealed class FindFallenTouchpoints(IScoreCounts scores)
{
    /// <param name="recent">Which answers are looked at.</param>
    /// <param name="earlier">And which they are compared with.</param>
    public async Task<IReadOnlyList<FallenTouchpoint>> RunAsync(
        IReadOnlyCollection<Measure> measures, NodaTime.DateInterval recent, NodaTime.DateInterval earlier, CancellationToken cancellation)
    {
        var tested = new List<FallenTouchpoint>();
        foreach (var measure in measures)
        {
            var (now, before) = (await ReadAsync(measure, recent, cancellation), await ReadAsync(measure, earlier, cancellation));
            // Where there is one touchpoint only, the measure itself has said it.
            foreach (var (touchpoint, counts) in now.Where(one => one.Key.Length > 0 && now.Keys.Union(before.Keys, StringComparer.Ordinal).Skip(1).Any()))
            {
                if (before.TryGetValue(touchpoint, out var past) && MeasureScore.Change(measure, past, counts) is { } change)
                    tested.Add(new(measure, touchpoint, MeasureScore.Of(measure, counts)!.Value, MeasureScore.Of(measure, past)!.Value, change));
            }
        }
        return [.. tested.Zip(FalseDiscovery.Adjust([.. tested.Select(one => one.Change.P)]))
            .Where(one => one.Second < Confidence.Significance && one.First.Change.Difference < 0)
            .OrderBy(one => one.First.Change.P).Select(one => one.First)];
    }

    private async Task<Dictionary<string, IReadOnlyList<long>>> ReadAsync(Measure measure, NodaTime.DateInterval days, CancellationToken cancellation) =>
        (await scores.ReadAsync(new ScoreQuery(measure, days.Start, days.End, By: ScoreGrouping.Touchpoint), cancellation))
            .ToDictionary(group => group.Touchpoint ?? "", group => group.On(MeasureScore.ScaleOf(measure)), StringComparer.Ordinal);
}
