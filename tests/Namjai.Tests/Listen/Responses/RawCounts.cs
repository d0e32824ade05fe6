using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Responses;

/// <summary>Holds the day-counts to the answers themselves, on every level.</summary>
internal static class RawCounts
{
    public static async Task ShouldEqualCountsAsync(TestBusiness business)
    {
        foreach (var measure in Enum.GetValues<Measure>())
        {
            foreach (var by in new[] { ScoreGrouping.Day, ScoreGrouping.Day | ScoreGrouping.Touchpoint | ScoreGrouping.Channel, (ScoreGrouping)31 & ~ScoreGrouping.Month })
                (await CountedAsync(business, measure, by)).ShouldBe(await RawAsync(business, measure, by), ignoreOrder: true);
        }
    }

    public static Task<IReadOnlyList<ScoreCounts>> ReadAsync(TestBusiness business, ScoreQuery query) =>
        business.Server.InScopeAsync(business.Id, services => services.GetRequiredService<IScoreCounts>().ReadAsync(query, TestContext.Current.CancellationToken));

    private static async Task<List<string>> CountedAsync(TestBusiness business, Measure measure, ScoreGrouping by) =>
        [.. (await ReadAsync(business, new(measure, By: by))).Select(group =>
            $"{group.Day} {group.Touchpoint}/{group.Channel}/{group.SurveyId}: {string.Join(' ', group.Counts)}")];

    private static async Task<List<string>> RawAsync(TestBusiness business, Measure measure, ScoreGrouping by)
    {
        var raw = await business.Server.InScopeAsync(business.Id, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            return await (from answer in db.Set<Answer>()
                          join response in db.Set<Response>() on answer.ResponseId equals response.Id
                          where answer.IsCounted && answer.Measure == measure
                          select new { response.Day, response.Touchpoint, response.Channel, response.SurveyId, Score = answer.Score!.Value })
                .ToListAsync(TestContext.Current.CancellationToken);
        });
        return [.. raw.GroupBy(one => (
                one.Day,
                Touchpoint: by.HasFlag(ScoreGrouping.Touchpoint) ? one.Touchpoint : null,
                Channel: by.HasFlag(ScoreGrouping.Channel) ? one.Channel : null,
                SurveyId: by.HasFlag(ScoreGrouping.Survey) ? one.SurveyId : null))
            .Select(group => $"{group.Key.Day} {group.Key.Touchpoint}/{group.Key.Channel}/{group.Key.SurveyId}: "
                + string.Join(' ', Enumerable.Range(0, 11).Select(score => group.Count(one => one.Score == score))))];
    }
}
