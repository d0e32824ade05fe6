using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Api.Once;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Platform.Jobs;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Platform.Jobs;

public abstract class JobTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_many_nodes_strike_the_hour_one_does_the_work()
    {
        var done = 0;
        var job = new RecurringJob("count-" + Guid.NewGuid().ToString("n"), "", (_, _) => Task.FromResult(Interlocked.Increment(ref done)));
        var run = server.Services.GetRequiredService<RunJobOnce>();
        var hour = Instant.FromUtc(2026, 1, 1, 3, 0);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.RunAsync(job, hour, Cancellation)));
        done.ShouldBe(1);

        await run.RunAsync(job, hour + Duration.FromHours(1), Cancellation);
        await run.RunAsync(job, hour, Cancellation);
        done.ShouldBe(2, "the next hour has its own turn, and the last one is over");
    }

    [Fact]
    public async Task A_job_that_fails_takes_nothing_down_with_it()
    {
        var job = new RecurringJob("fail-" + Guid.NewGuid().ToString("n"), "", (_, _) => throw new InvalidOperationException());

        (await server.Services.GetRequiredService<RunJobOnce>().RunAsync(job, Instant.FromUtc(2026, 1, 1, 3, 0), Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public void Every_job_is_set_to_a_time_that_comes()
    {
        var jobs = server.Services.GetServices<RecurringJob>().ToList();

        jobs.ShouldNotBeEmpty();
        jobs.ShouldAllBe(job => new Quartz.CronExpression(job.Cron).GetNextValidTimeAfter(DateTimeOffset.UnixEpoch) != null);
        jobs.Select(job => job.Name).ShouldBeUnique();
    }

    [Fact]
    public async Task Events_are_forgotten_a_week_after_all_handlers_had_them_and_not_before()
    {
        var business = await TestBusiness.OpenAsync(server);
        var now = Instant.FromDateTimeOffset(server.Time.GetUtcNow());
        var handled = await KeepAsync(business, now - Duration.FromDays(8), isOpen: false);
        var open = await KeepAsync(business, now - Duration.FromDays(8), isOpen: true);
        var young = await KeepAsync(business, now - Duration.FromDays(6), isOpen: false);
        await server.Services.GetRequiredService<Everywhere>().RunAsync(async services =>
        {
            await services.GetRequiredService<ForgetOldEvents>().RunAsync(Cancellation);
            return 0;
        });
        var left = await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<OutboxEvent>().Select(one => one.Id).ToListAsync());

        left.ShouldBe([open, young], ignoreOrder: true);
        left.ShouldNotContain(handled);
    }

    [Fact]
    public async Task Answers_kept_for_calls_sent_again_are_forgotten_after_a_day_and_not_before()
    {
        var business = await TestBusiness.OpenAsync(server);
        var now = Instant.FromDateTimeOffset(server.Time.GetUtcNow());
        await server.InScopeAsync(business.Id, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            db.AddRange(Answered("old", now - Duration.FromHours(25)), Answered("young", now - Duration.FromHours(23)));
            return await db.SaveChangesAsync();

            KeptAnswer Answered(string key, Instant at) => new() { WorkspaceId = business.Id, Key = key, RequestHash = [], At = at };
        });
        await server.Services.GetRequiredService<Everywhere>().RunAsync(async services =>
        {
            await services.GetRequiredService<ForgetKeptAnswers>().RunAsync(Cancellation);
            return 0;
        });
        var left = await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<KeptAnswer>().Select(one => one.Key).ToListAsync());

        left.ShouldBe(["young"]);
    }

    private Task<Guid> KeepAsync(TestBusiness business, Instant at, bool isOpen) => server.InScopeAsync(business.Id, async services =>
    {
        var db = services.GetRequiredService<NamjaiDb>();
        var happened = OutboxEvent.Of(business.Id, "nobody waits for this", at.ToDateTimeOffset());
        happened.HandedOutAt = at;
        db.Add(happened);
        if (isOpen)
            db.Add(new EventDelivery { WorkspaceId = business.Id, EventId = happened.Id, Handler = "nobody", At = at, DueAt = at });
        await db.SaveChangesAsync();
        return happened.Id;
    });

    public sealed class OnSqlite(SqliteServer server) : JobTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : JobTests(server), IClassFixture<PostgresServer>;
}
