using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Events;

public abstract class EventTests(NamjaiServer server)
{
    private Shelf Shelf => server.Services.GetRequiredService<Shelf>();

    [Fact]
    public async Task What_happened_reaches_every_handler_in_its_workspace_and_in_order()
    {
        var business = await TestBusiness.OpenAsync(server);
        await BakeAsync(business, "first");
        await BakeAsync(business, "second", "third");
        await Soon.ComesTrueAsync(() => NothingIsOpenAsync(business));

        Shelf.Of(business.Id, nameof(Counter))[0].ShouldBe("first");
        Shelf.Of(business.Id, nameof(Counter)).ShouldBe(["first", "second", "third"], ignoreOrder: true);
        Shelf.Of(business.Id, nameof(Trays)).ShouldBe(["first", "second", "third"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_taken_back_before_its_commit_never_happened()
    {
        var business = await TestBusiness.OpenAsync(server);
        await Should.ThrowAsync<TimeoutException>(() => server.InScopeAsync(business.Id, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            return await db.InTransactionAsync<int>(async () =>
            {
                services.GetRequiredService<Outbox>().Add(new CakeBaked("taken back"));
                await db.SaveChangesAsync();
                throw new TimeoutException();
            }, TestContext.Current.CancellationToken);
        }));
        await BakeAsync(business, "real");
        await Soon.ComesTrueAsync(() => NothingIsOpenAsync(business));

        Shelf.Of(business.Id, nameof(Counter)).ShouldBe(["real"]);
    }

    [Fact]
    public async Task A_row_written_in_a_batch_is_the_same()
    {
        var business = await TestBusiness.OpenAsync(server);
        await using (var connection = await BatchConnection.OpenAsync(server.Services.GetRequiredService<DatabaseChoice>(), CancellationToken.None))
        {
            var transaction = new BatchTransaction(connection);
            await transaction.BeginAsync(CancellationToken.None);
            await OutboxCommand.RunAsync(OutboxEvent.Of(business.Id, new CakeBaked("เค้กมะพร้าว"), server.Time.GetUtcNow()), transaction, CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }
        server.Services.GetRequiredService<OutboxSignal>().Raise();
        await Soon.ComesTrueAsync(() => Task.FromResult(Shelf.Of(business.Id, nameof(Counter)).Count > 0));

        Shelf.Of(business.Id, nameof(Counter)).ShouldBe(["เค้กมะพร้าว"]);
    }

    [Fact]
    public async Task A_handler_that_fails_is_tried_again_and_keeps_neither_others_nor_its_own_next_events_waiting()
    {
        var business = await TestBusiness.OpenAsync(server);
        await BakeAsync(business, "burnt");
        await Soon.ComesTrueAsync(async () => (await OpenAsync(business)) is [{ Handler: nameof(Clumsy), Attempts: > 0, TakenUntil: null }]);
        await BakeAsync(business, "fine");
        await Soon.ComesTrueAsync(() => Task.FromResult(Shelf.Of(business.Id, nameof(Clumsy)).Count > 0 && Shelf.Of(business.Id, nameof(Counter)).Count > 1));

        Shelf.Of(business.Id, nameof(Clumsy)).ShouldBe(["fine"]);
        Shelf.Of(business.Id, nameof(Counter)).ShouldBe(["burnt", "fine"]);
    }

    [Fact]
    public async Task What_fails_for_good_is_given_up_and_told_without_what_customers_wrote()
    {
        var business = await TestBusiness.OpenAsync(server);
        await BakeAsync(business, "burnt for good");
        for (var attempt = 1; attempt <= RetryDelays.Patience; attempt++)
        {
            await Soon.ComesTrueAsync(async () => (await OpenAsync(business)) is [{ TakenUntil: null } open] && open.Attempts >= attempt);
            server.Time.Advance(TimeSpan.FromHours(9));
        }
        var given = (await OpenAsync(business)).ShouldHaveSingleItem();

        given.GivenUpAt.ShouldNotBeNull();
        given.Problem.ShouldBe("InvalidOperationException in Clumsy.HandleAsync");
    }

    [Fact]
    public async Task A_slow_handler_keeps_nobody_waiting()
    {
        var business = await TestBusiness.OpenAsync(server);
        await BakeAsync(business, "slow");
        await Soon.ComesTrueAsync(async () => (await OpenAsync(business)) is [{ Handler: nameof(Sleepy) }]);
        await BakeAsync(business, "quick");
        await Soon.ComesTrueAsync(() => Task.FromResult(Shelf.Of(business.Id, nameof(Counter)).Count == 2));
        Shelf.Oven.TrySetResult();

        await Soon.ComesTrueAsync(() => NothingIsOpenAsync(business));
    }

    private Task<int> BakeAsync(TestBusiness business, params string[] cakes) => server.InScopeAsync(business.Id, services =>
    {
        foreach (var cake in cakes)
            services.GetRequiredService<Outbox>().Add(new CakeBaked(cake));
        return services.GetRequiredService<NamjaiDb>().SaveChangesAsync();
    });

    private Task<List<EventDelivery>> OpenAsync(TestBusiness business) => server.InScopeAsync(business.Id, services =>
        services.GetRequiredService<NamjaiDb>().Set<EventDelivery>().ToListAsync());

    private Task<bool> NothingIsOpenAsync(TestBusiness business) => server.InScopeAsync(business.Id, async services =>
    {
        var db = services.GetRequiredService<NamjaiDb>();
        return !await db.Set<OutboxEvent>().AnyAsync(one => one.HandedOutAt == null) && !await db.Set<EventDelivery>().AnyAsync();
    });

    public sealed class OnSqlite(BakeryOnSqlite server) : EventTests(server), IClassFixture<BakeryOnSqlite>;

    public sealed class OnPostgres(BakeryOnPostgres server) : EventTests(server), IClassFixture<BakeryOnPostgres>;
}
