using Namjai.Listen.Contracts;

namespace Namjai.Understand.Comments;

/// <summary>Touchpoints and channels that answers have come from lately, by key.</summary>
internal sealed record KnownPlaces(IReadOnlyList<string> Touchpoints, IReadOnlyList<string> Channels);

/// <summary>Finds out what there is to choose from.</summary>
internal sealed class ReadPlaces(IScoreCounts scores, BusinessDays days)
{
    private const int Lately = 180;

    public async Task<KnownPlaces> RunAsync(CancellationToken cancellation)
    {
        var from = (await days.TodayAsync(cancellation)).PlusDays(-Lately);
        var groups = new List<ScoreCounts>();
        foreach (var measure in Enum.GetValues<Measure>())
            groups.AddRange(await scores.ReadAsync(new ScoreQuery(measure, from, By: ScoreGrouping.Touchpoint | ScoreGrouping.Channel), cancellation));
        return new KnownPlaces(Keys(groups.Select(group => group.Touchpoint)), Keys(groups.Select(group => group.Channel)));
    }

    private static IReadOnlyList<string> Keys(IEnumerable<string?> keys) =>
        [.. keys.Where(key => !string.IsNullOrEmpty(key)).Select(key => key!).Distinct(StringComparer.Ordinal)];
}
