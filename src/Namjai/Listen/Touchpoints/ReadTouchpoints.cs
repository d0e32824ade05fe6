using Microsoft.EntityFrameworkCore;
using Namjai.Listen.Contracts;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Platform.Database;

namespace Namjai.Listen.Touchpoints;

/// <summary>Every touchpoint there is: where surveys ask, where scores came from, and what has a name.</summary>
internal sealed class ReadTouchpoints(NamjaiDb db, IScoreCounts scores, LoadPlaceNames load, PlaceNames names)
{
    /// <summary>By key.</summary>
    public async Task<IReadOnlyList<Touchpoint>> RunAsync(CancellationToken cancellation)
    {
        await load.RunAsync(cancellation);
        var answers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var measure in Enum.GetValues<Measure>())
        {
            foreach (var group in await scores.ReadAsync(new ScoreQuery(measure, By: ScoreGrouping.Touchpoint), cancellation))
                answers[group.Touchpoint!] = answers.GetValueOrDefault(group.Touchpoint!) + group.Total;
        }
        var asked = await db.Set<Survey>().AsNoTracking().Select(survey => survey.Touchpoint).Distinct().ToListAsync(cancellation);
        return
        [
            .. asked.Concat(answers.Keys).Concat(names.Own.Keys).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(key => new Touchpoint(key, names.NamesOf(key), answers.GetValueOrDefault(key))),
        ];
    }
}

/// <summary>A place where customers meet the business.</summary>
/// <param name="Key">What answers are kept under.</param>
/// <param name="Name">What people read.</param>
/// <param name="Scores">How many scores were given there.</param>
internal sealed record Touchpoint(string Key, LocalizedText Name, long Scores);
