using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Listen.Responses;

public abstract class ReceivingTests(NamjaiServer server)
{
    private static readonly Guid Survey = Guid.CreateVersion7();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IResponseIntake Intake => server.Services.GetRequiredService<IResponseIntake>();

    [Fact]
    public async Task A_response_is_kept_as_it_was_given()
    {
        var business = await TestBusiness.OpenAsync(server, "Asia/Bangkok");
        var at = Instant.FromUtc(2026, 1, 31, 18, 30);
        var kept = await Intake.ReceiveAsync(
            new(business.Id, Survey, [Given.Nps(9), Given.Words("รอนานแต่อร่อย")])
            {
                Language = "th",
                Touchpoint = "counter",
                Channel = "qr",
                At = at,
            },
            Cancellation);
        kept.IsKept.ShouldBeTrue();
        var read = (await ReadAsync(business, kept.Id)).ShouldNotBeNull();
        read.At.ShouldBe(at);
        read.Day.ShouldBe(new LocalDate(2026, 2, 1), "the business's local day");
        (read.Language, read.Touchpoint, read.Channel, read.SurveyId).ShouldBe(("th", "counter", "qr", Survey));
        (read.Measure, read.Score).ShouldBe((Measure.Nps, 9));
        read.Comments.ShouldBe([new ReceivedComment("comment", "รอนานแต่อร่อย")]);
        await RawCounts.ShouldEqualCountsAsync(business);
    }

    [Fact]
    public async Task Many_at_once_are_all_kept_and_counted()
    {
        var business = await TestBusiness.OpenAsync(server);
        var kept = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Intake.ReceiveAsync(
            new(business.Id, Survey, [Given.Nps(i % 11), Given.Csat((i % 5) + 1, "service")]) { Touchpoint = i % 3 == 0 ? "web" : "shop", Channel = "link" }, Cancellation)));
        kept.ShouldAllBe(one => one.IsKept);
        kept.Select(one => one.Id).Distinct().Count().ShouldBe(500);
        (await RawCounts.ReadAsync(business, new(Measure.Nps))).ShouldHaveSingleItem().Total.ShouldBe(500);
        await RawCounts.ShouldEqualCountsAsync(business);
    }

    [Fact]
    public async Task Several_questions_of_one_measure_count_once_by_the_first()
    {
        var business = await TestBusiness.OpenAsync(server);
        await Intake.ReceiveAsync(new(business.Id, Survey, [Given.Csat(5, "staff"), Given.Csat(1, "price"), Given.Nps(8)]), Cancellation);
        var counts = (await RawCounts.ReadAsync(business, new(Measure.Csat))).ShouldHaveSingleItem();
        counts.On(Scale.Stars).ShouldBe([0, 0, 0, 0, 1]);
        (await RawCounts.ReadAsync(business, new(Measure.Nps))).ShouldHaveSingleItem().Total.ShouldBe(1);
    }

    [Fact]
    public async Task Added_answers_join_the_response_and_changed_ones_move_the_counts()
    {
        var business = await TestBusiness.OpenAsync(server);
        var kept = await Intake.ReceiveAsync(new(business.Id, Survey, [Given.Nps(3)]), Cancellation);
        (await Intake.AmendAsync(new(business.Id, kept.Id, [Given.Words("too slow"), Given.Csat(2, "service")]), Cancellation)).IsKept.ShouldBeTrue();
        (await Intake.AmendAsync(new(business.Id, kept.Id, [Given.Nps(10)]), Cancellation)).IsKept.ShouldBeTrue();
        var read = (await ReadAsync(business, kept.Id)).ShouldNotBeNull();
        (read.Measure, read.Score).ShouldBe((Measure.Nps, 10));
        read.Comments.ShouldHaveSingleItem().Text.ShouldBe("too slow");
        (await RawCounts.ReadAsync(business, new(Measure.Nps))).ShouldHaveSingleItem().Counts[10].ShouldBe(1);
        await RawCounts.ShouldEqualCountsAsync(business);
    }

    [Fact]
    public async Task Answers_can_not_be_added_to_what_is_not_there_or_is_anothers()
    {
        var (business, other) = (await TestBusiness.OpenAsync(server), await TestBusiness.OpenAsync(server));
        var others = await Intake.ReceiveAsync(new(other.Id, Survey, [Given.Nps(3)]), Cancellation);
        (await Intake.AmendAsync(new(business.Id, Guid.CreateVersion7(), [Given.Nps(1)]), Cancellation)).Refusal.ShouldBe(IntakeRefusal.UnknownResponse);
        (await Intake.AmendAsync(new(business.Id, others.Id, [Given.Nps(1)]), Cancellation)).Refusal.ShouldBe(IntakeRefusal.UnknownResponse);
        await RawCounts.ShouldEqualCountsAsync(other);
    }

    [Fact]
    public async Task The_same_key_with_the_same_contents_is_the_same_response_and_with_others_is_refused()
    {
        var business = await TestBusiness.OpenAsync(server);
        NewResponse Sent(int score, string key, byte hash) =>
            new(business.Id, Survey, [Given.Nps(score)]) { IdempotencyKey = key, RequestHash = [.. Enumerable.Repeat(hash, 32)] };
        var together = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Intake.ReceiveAsync(Sent(7, "a", 1), Cancellation)));
        together.Distinct().ShouldHaveSingleItem().IsKept.ShouldBeTrue();
        (await Intake.ReceiveAsync(Sent(7, "a", 1), Cancellation)).ShouldBe(together[0]);
        (await Intake.ReceiveAsync(Sent(8, "a", 2), Cancellation)).Refusal.ShouldBe(IntakeRefusal.KeyUsedBefore);
        (await Intake.ReceiveAsync(Sent(8, "b", 2), Cancellation)).IsKept.ShouldBeTrue();
        (await RawCounts.ReadAsync(business, new(Measure.Nps))).ShouldHaveSingleItem().Total.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_received_is_told_with_it()
    {
        var business = await TestBusiness.OpenAsync(server);
        var kept = await Intake.ReceiveAsync(new(business.Id, Survey, [Given.Nps(3)]), Cancellation);
        var told = await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<OutboxEvent>()
            .Where(one => one.Type == nameof(ResponsesReceived)).Select(one => one.Payload).ToListAsync(Cancellation));
        EventJson.Read<ResponsesReceived>(told.ShouldHaveSingleItem()).ResponseIds.ShouldBe([kept.Id]);
    }

    [Fact]
    public async Task Scores_are_counted_by_month_touchpoint_and_channel()
    {
        var business = await TestBusiness.OpenAsync(server);
        foreach (var (day, touchpoint, score) in new[] { (1, "web", 9), (2, "web", 10), (2, "shop", 0), (40, "web", 5) })
        {
            await Intake.ReceiveAsync(
                new(business.Id, Survey, [Given.Nps(score)]) { At = Instant.FromUtc(2026, 1, 1, 5, 0) + Duration.FromDays(day), Touchpoint = touchpoint, Channel = "link" }, Cancellation);
        }
        var months = await RawCounts.ReadAsync(business, new(Measure.Nps, By: ScoreGrouping.Month | ScoreGrouping.Touchpoint));
        months.Select(group => (group.Month, group.Touchpoint, group.Total)).ShouldBe(
            [(new YearMonth(2026, 1), "shop", 1), (new YearMonth(2026, 1), "web", 2), (new YearMonth(2026, 2), "web", 1)]);
        var january = await RawCounts.ReadAsync(business, new(Measure.Nps, new(2026, 1, 1), new(2026, 1, 31)));
        january.ShouldHaveSingleItem().Total.ShouldBe(3);
        (await RawCounts.ReadAsync(business, new(Measure.Nps, Touchpoint: "shop"))).ShouldHaveSingleItem().Counts[0].ShouldBe(1);
        (await RawCounts.ReadAsync(business, new(Measure.Nps, Channel: "kiosk"))).ShouldBeEmpty();
        (await RawCounts.ReadAsync(business, new(Measure.Ces5))).ShouldBeEmpty();
    }

    private async Task<ReceivedResponse?> ReadAsync(TestBusiness business, Guid id) => (await server.InScopeAsync(business.Id, services =>
        services.GetRequiredService<IReceivedResponses>().ReadAsync([id], Cancellation))).SingleOrDefault();

    public sealed class OnSqlite(SqliteServer server) : ReceivingTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : ReceivingTests(server), IClassFixture<PostgresServer>;
}
