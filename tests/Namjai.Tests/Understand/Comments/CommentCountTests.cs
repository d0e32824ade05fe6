using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Customers.Contracts;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Listen.SentFeedback.Keeping;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Tests.Servers;
using Namjai.Understand.Comments;
using Namjai.Understand.Comments.Search;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Tests.Understand.Comments;

/// <summary>What is kept beside the comments, so that no page need count: it must always be what counting would give.</summary>
public abstract class CommentCountTests(NamjaiServer server)
{
    private static readonly string[] Words = ["We waited far too long", "The bill was wrong, they overcharged us", "The coffee tastes great", "The waiter was rude and we waited forever", "Hm"];
    private static readonly LocalDate First = new(2026, 2, 27);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_said_said_again_changed_and_erased_the_counts_equal_the_comments()
    {
        var step = Gen.Select(Gen.Int[0, 6], Gen.Int[0, Words.Length - 1], Gen.Int[0, 40], Gen.Int[0, 3]);
        await step.Array[25].Array[3].SampleAsync(async rounds =>
        {
            var customers = await Customers.OfNewBusinessAsync(server);
            var known = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToArray();
            var ids = new List<Guid>();
            foreach (var steps in rounds)
            {
                foreach (var (what, words, which, place) in steps)
                    await DoAsync(customers, known, ids, what, Words[words], which, place);
                await UntilQuietAsync(customers);
                await ShouldEqualCommentsAsync(customers);
            }
        }, iter: 2, threads: 1);
    }

    [Fact]
    public async Task Of_an_erased_customer_neither_words_nor_keys_nor_counts_stay()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        var (leaves, stays) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var at = First.AtMidnight().InUtc().ToInstant();
        List<Guid> erased = [];
        for (var i = 0; i < 6; i++)
            erased.Add(await customers.SayAsync("We waited far too long", nps: 1, touchpoint: "kitchen", customer: leaves, at: at + Duration.FromDays(i)));
        await customers.SayAsync("We waited far too long for the soup", nps: 3, touchpoint: "kitchen", customer: stays, at: at);
        await customers.UntilReadAsync(7);
        var places = await InAsync(customers, async services => await services.GetRequiredService<NamjaiDb>().Set<Comment>()
            .Where(comment => comment.CustomerId == leaves).Select(comment => comment.Position).ToListAsync(Cancellation));
        places.Count.ShouldBe(6);

        foreach (var id in erased)
            (await customers.Business.Api.DeleteAsync($"/api/v1/responses/{id}", Cancellation)).EnsureSuccessStatusCode();
        await customers.UntilReadAsync(1);
        await UntilQuietAsync(customers);

        (await customers.TextsAsync("q=waited")).ShouldBe(["We waited far too long for the soup"]);
        (await InAsync(customers, services => services.GetRequiredService<CommentSearch>().TakenAsync(places, Cancellation))).ShouldBeEmpty("no key may lead to what is gone");
        var pain = (await customers.GetAsync("/pain-points")).GetProperty("items")[0];
        (pain.GetProperty("touched").GetInt64(), pain.GetProperty("complaints").GetInt64()).ShouldBe((1, 1));
        await InAsync(customers, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            (await db.Set<CommentTheme>().CountAsync(theme => theme.CustomerId == leaves, Cancellation)).ShouldBe(0);
            (await db.Set<TouchedDay>().Where(day => day.Customers != 0).Select(day => day.Day).Distinct().ToListAsync(Cancellation)).ShouldBe([First]);
            return 0;
        });
        await ShouldEqualCommentsAsync(customers);
    }

    [Fact]
    public async Task Counts_that_drifted_are_found_and_counted_anew()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        for (var i = 0; i < 5; i++)
            await customers.SayAsync("We waited far too long", nps: i, touchpoint: "kitchen", customer: Guid.CreateVersion7(), at: First.AtMidnight().InUtc().ToInstant());
        await customers.UntilReadAsync(5);
        await InAsync(customers, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            await db.Set<ThemeDay>().ExecuteUpdateAsync(day => day.SetProperty(one => one.Negative, one => one.Negative + 3), Cancellation);
            await db.Set<TouchedDay>().ExecuteDeleteAsync(Cancellation);
            return 0;
        });
        (await DriftsAsync(customers)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            drift => drift.Counted.ShouldBe("comments"),
            drift => drift.Rows.ShouldBe(4, "waiting and everything, and who was touched on two levels"));
        await server.InScopeAsync(null, async services =>
        {
            await services.GetRequiredService<ReconcileCounts>().RepairAsync(customers.Business.Id, Cancellation);
            return 0;
        });
        await ShouldEqualCommentsAsync(customers);
        (await customers.GetAsync("/pain-points")).GetProperty("items")[0].GetProperty("touched").GetInt64().ShouldBe(5);
    }

    private async Task DoAsync(Customers customers, Guid[] known, List<Guid> ids, int what, string words, int which, int place)
    {
        var at = First.PlusDays(which % 5).AtMidnight().InUtc().ToInstant();
        switch (what)
        {
            case 0 or 1 or 2:
                ids.Add(await customers.SayAsync(words, nps: which % 4 == 0 ? null : which % 11, touchpoint: $"t{place % 2}", at: at, customer: place == 3 ? null : known[place]));
                break;
            case 3 when ids.Count > 0:
                await customers.AmendAsync(ids[which % ids.Count], words);
                break;
            case 4 when ids.Count > 0:
                await customers.Business.Api.DeleteAsync($"/api/v1/responses/{ids[which % ids.Count]}", Cancellation);
                break;
            default:
                var record = new FeedbackRecord("elsewhere", $"{which % 6}", at, Measure.Csat, 1 + (which % 5), words, "en", $"t{place % 2}", "", new CustomerIdentity(ExternalId: $"c{place}"), null);
                for (var times = 0; times < 2; times++)
                    await InAsync(customers, services => services.GetRequiredService<KeepFeedback>().RunAsync([record], Cancellation));
                break;
        }
    }

    private async Task ShouldEqualCommentsAsync(Customers customers)
    {
        (await DriftsAsync(customers)).ShouldBeEmpty();
        await InAsync(customers, async services =>
        {
            var complaints = await services.GetRequiredService<NamjaiDb>().Set<CommentTheme>()
                .Where(theme => theme.Sentiment == Sentiment.Negative && theme.CustomerId != null).ToListAsync(Cancellation);
            var touched = services.GetRequiredService<TouchedCustomers>();
            var (ledger, comments) = (services.GetRequiredService<ThemeDayLedger>(), await services.GetRequiredService<NamjaiDb>().Set<Comment>().ToListAsync(Cancellation));
            foreach (var place in new[] { null, "t0", "t1", "kitchen" })
            {
                foreach (var (from, to) in new[] { (0, 400), (2, 400), (0, 1), (1, 3), (4, 4), (-60, 1), (-60, 2), (2, 34), (-90, 90) })
                {
                    var period = new DateInterval(First.PlusDays(from), First.PlusDays(to));
                    var expected = complaints.Where(one => period.Contains(one.Day) && (place is null || one.Touchpoint == place))
                        .GroupBy(one => one.Theme).ToDictionary(theme => theme.Key, theme => (long)theme.Select(one => one.CustomerId).Distinct().Count());
                    var said = comments.Where(one => period.Contains(one.Day) && (place is null || one.Touchpoint == place)).Select(one => one.ResponseId).Distinct().Count();
                    (await ledger.ReadAsync(period, place, Cancellation)).Where(one => one.Theme is null).Sum(one => one.Mentions).ShouldBe(said, $"{place} {period}");
                    (await ledger.ReadMentionsAsync(period, place, Cancellation)).Where(one => one.Theme is null).Sum(one => one.Mentions).ShouldBe(said);
                    (await ledger.ReadPlacesAsync(period, Cancellation)).Where(one => one.Theme is null && (place is null || one.Touchpoint == place)).Sum(one => one.Mentions).ShouldBe(said);
                    var counted = await touched.CountAsync(period, place, Cancellation);
                    counted.Where(one => one.Value != 0).OrderBy(one => one.Key).ShouldBe(expected.OrderBy(one => one.Key), $"{place} {period}");
                }
            }
            return 0;
        });
    }

    private Task<T> InAsync<T>(Customers customers, Func<IServiceProvider, Task<T>> work) => server.InScopeAsync(customers.Business.Id, work);

    private async Task<IReadOnlyList<CountDrift>> DriftsAsync(Customers customers) =>
        [.. (await server.InScopeAsync(null, services => services.GetRequiredService<ReconcileCounts>().RunAsync(Cancellation))).Where(one => one.WorkspaceId == customers.Business.Id)];

    private Task UntilQuietAsync(Customers customers) => Soon.ComesTrueAsync(() => InAsync(customers, async services =>
    {
        var (db, own) = (services.GetRequiredService<NamjaiDb>(), customers.Business.Id);
        return !await db.Set<OutboxEvent>().AnyAsync(one => one.WorkspaceId == own && one.HandedOutAt == null, Cancellation)
            && !await db.Set<EventDelivery>().AnyAsync(one => one.WorkspaceId == own, Cancellation);
    }));

    public sealed class OnSqlite(SqliteServer server) : CommentCountTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : CommentCountTests(server), IClassFixture<PostgresServer>;
}
