using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Customers.Contracts;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Listen.Responses.Counts;
using Namjai.Listen.Responses.Writing;
using Namjai.Listen.SentFeedback.Keeping;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Listen.Surveys.Answers;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Listen.Responses;

public abstract class CountTests(NamjaiServer server)
{
    private static readonly Guid[] Surveys = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_comes_changes_and_goes_the_counts_equal_the_answers()
    {
        var step = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[0, 40], Gen.Int[0, 2]);
        await step.Array[30].Array[5].SampleAsync(async rounds =>
        {
            var business = await TestBusiness.OpenAsync(server);
            var ids = new List<Guid>();
            foreach (var steps in rounds)
            {
                // Several at once, so that they meet in one transaction.
                var kept = await Task.WhenAll(steps.Select(one => DoAsync(business, one.Item1, one.Item2, one.Item3, one.Item4, ids)));
                ids.AddRange(kept.OfType<Guid>());
            }
            await RawCounts.ShouldEqualCountsAsync(business);
            (await DriftsAsync(business)).ShouldBeEmpty();
        }, iter: 4, threads: 1);
    }

    [Fact]
    public async Task Counts_that_drifted_are_found_and_counted_anew()
    {
        var business = await TestBusiness.OpenAsync(server);
        var intake = server.Services.GetRequiredService<IResponseIntake>();
        for (var score = 0; score < 10; score++)
            await intake.ReceiveAsync(new(business.Id, Surveys[0], [Given.Nps(score)]) { Touchpoint = "web" }, Cancellation);
        await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<ScoreDay>()
            .ExecuteUpdateAsync(day => day.SetProperty(one => one.C9, one => one.C9 + 7), Cancellation));
        (await DriftsAsync(business)).ShouldHaveSingleItem().Rows.ShouldBe(3, "one on each level");
        await server.InScopeAsync(null, async services =>
        {
            await services.GetRequiredService<ReconcileCounts>().RepairAsync(business.Id, Cancellation);
            return 0;
        });
        (await DriftsAsync(business)).ShouldBeEmpty();
        await RawCounts.ShouldEqualCountsAsync(business);
    }

    private async Task<IReadOnlyList<CountDrift>> DriftsAsync(TestBusiness business) =>
        [.. (await server.InScopeAsync(null, services => services.GetRequiredService<ReconcileCounts>().RunAsync(Cancellation))).Where(one => one.WorkspaceId == business.Id)];

    private async Task<Guid?> DoAsync(TestBusiness business, int what, int score, int which, int place, List<Guid> ids)
    {
        var intake = server.Services.GetRequiredService<IResponseIntake>();
        var at = Instant.FromUtc(2026, 1, 1, 12, 0) + Duration.FromHours(which * 5);
        Answered[] answers = [Given.Nps(score * 2), Given.Csat(score + 1, "staff"), Given.Csat(5 - score, "price")];
        switch (what)
        {
            case 0 or 1:
                return (await intake.ReceiveAsync(new(business.Id, Surveys[which % 2], answers[place..]) { At = at, Touchpoint = $"t{place}", Channel = "link" }, Cancellation)).Id;
            case 2 when ids.Count > 0:
                await intake.AmendAsync(new(business.Id, ids[which % ids.Count], answers[..(place + 1)]), Cancellation);
                return null;
            case 3 when ids.Count > 0:
                await server.Services.GetRequiredService<IGroupCommit>().WriteAsync<ResponseId, bool>(new(business.Id, ids[which % ids.Count]), Cancellation);
                return null;
            default:
                var record = new FeedbackRecord("elsewhere", $"{which}", at, place == 0 ? null : Measure.Csat, place == 0 ? null : score + 1, "words", "en", $"t{place}", "", new CustomerIdentity(), null);
                await server.InScopeAsync(business.Id, services => services.GetRequiredService<KeepFeedback>().RunAsync([record], Cancellation));
                return null;
        }
    }

    public sealed class OnSqlite(SqliteServer server) : CountTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : CountTests(server), IClassFixture<PostgresServer>;
}
