using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Customers.Records;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using Namjai.Tests.Listen.Responses;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Listen.SentFeedback;

public abstract class SendFeedbackTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feedback_sent_twice_changes_nothing_and_sent_anew_replaces_what_was_said()
    {
        var business = await TestBusiness.OpenAsync(server);
        object Review(int id, double stars, string comment) => new
        {
            source = "reviews",
            sourceId = $"{id}",
            at = "2026-01-31T23:30:00+07:00",
            score = stars,
            scale = "1-5",
            comment,
            language = "en",
            touchpoint = "shop",
        };
        object[] two = [Review(1, 5, "Lovely"), Review(2, 2.5, "รอนาน")];
        ShouldBe(await SendAsync(business, two), created: 2);
        var counts = (await RawCounts.ReadAsync(business, new(Measure.Csat, By: ScoreGrouping.Day))).ShouldHaveSingleItem();
        counts.Day.ShouldBe(new NodaTime.LocalDate(2026, 1, 31));
        counts.On(Scale.Stars).ShouldBe([0, 1, 0, 0, 1], "half a star is not a whole one");
        ShouldBe(await SendAsync(business, two), unchanged: 2);
        ShouldBe(await SendAsync(business, [Review(1, 1, "Lovely, until I came home"), Review(2, 2.5, "รอนาน"), Review(3, 4, "")]), created: 1, updated: 1, unchanged: 1);
        (await RawCounts.ReadAsync(business, new(Measure.Csat))).ShouldHaveSingleItem().On(Scale.Stars).ShouldBe([1, 1, 0, 1, 0]);
        await RawCounts.ShouldEqualCountsAsync(business);
    }

    [Fact]
    public async Task A_key_answers_the_same_sending_as_before_and_refuses_another()
    {
        var business = await TestBusiness.OpenAsync(server);
        const string Body = """[{"source":"a","sourceId":"1","comment":"Lovely"}]""";
        using var first = await SendWithKeyAsync(business, Body);
        using var again = await SendWithKeyAsync(business, Body);
        using var other = await SendWithKeyAsync(business, "[]");
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await first.Content.ReadAsStringAsync(Cancellation));
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<HttpResponseMessage> SendWithKeyAsync(TestBusiness business, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/feedback")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "Idempotency-Key", "monday" } },
        };
        return await business.Api.SendAsync(request, Cancellation);
    }

    [Fact]
    public async Task The_last_of_two_with_one_name_in_one_sending_holds()
    {
        var business = await TestBusiness.OpenAsync(server);
        var receipt = await SendAsync(business, [new { source = "a", sourceId = "1", score = 3, measure = "nps" }, new { source = "a", sourceId = "1", score = 9, measure = "nps" }]);
        ShouldBe(receipt, created: 1, updated: 1);
        (await RawCounts.ReadAsync(business, new(Measure.Nps))).ShouldHaveSingleItem().Counts[9].ShouldBe(1);
        await RawCounts.ShouldEqualCountsAsync(business);
    }

    [Theory]
    [InlineData("2026-01-31T18:30:00+07:00")]
    [InlineData("2026-01-31t11:30:00z")]
    [InlineData("2026-01-31 11:30:00.000Z")]
    [InlineData("2026-01-31T18:30+07:00")]
    [InlineData("2026-01-31T18:30:00+0700")]
    [InlineData("2026-01-31T18:30:00")]
    [InlineData("2026-01-31 18:30")]
    public async Task A_time_is_read_in_every_way_of_RFC_3339_and_by_the_business_own_clock(string at)
    {
        var business = await TestBusiness.OpenAsync(server, "Asia/Bangkok");
        ShouldBe(await SendAsync(business, [new { source = "a", sourceId = "1", comment = "hello", at }]), created: 1);
        (await GivenAtAsync(business)).ShouldBe(Instant.FromUtc(2026, 1, 31, 11, 30));
    }

    [Fact]
    public async Task A_day_alone_is_its_noon_where_the_business_is()
    {
        var business = await TestBusiness.OpenAsync(server, "Asia/Bangkok");
        ShouldBe(await SendAsync(business, [new { source = "a", sourceId = "1", comment = "hello", at = "2026-01-31" }]), created: 1);
        (await GivenAtAsync(business)).ShouldBe(Instant.FromUtc(2026, 1, 31, 5, 0));
    }

    [Theory]
    [InlineData("""{"sourceId":"1","comment":"a"}""", "source")]
    [InlineData("""{"source":"a","comment":"a"}""", "sourceId")]
    [InlineData("""{"source":"a","sourceId":1,"comment":"a"}""", "sourceId")]
    [InlineData("""{"source":"a","sourceId":"1"}""", "")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"   "}""", "")]
    [InlineData("""{"source":"a","sourceId":"1","score":4}""", "scale")]
    [InlineData("""{"source":"a","sourceId":"1","score":4,"scale":"1-10"}""", "scale")]
    [InlineData("""{"source":"a","sourceId":"1","score":4,"scale":"1-5","measure":"nps"}""", "scale")]
    [InlineData("""{"source":"a","sourceId":"1","score":4,"scale":"1-7"}""", "measure")]
    [InlineData("""{"source":"a","sourceId":"1","score":6,"scale":"stars"}""", "score")]
    [InlineData("""{"source":"a","sourceId":"1","score":4.2,"scale":"stars"}""", "score")]
    [InlineData("""{"source":"a","sourceId":"1","score":"4","scale":"stars"}""", "score")]
    [InlineData("""{"source":"a","sourceId":"1","score":4,"measure":"happiness"}""", "measure")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","at":"yesterday"}""", "at")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","at":"31/01/2026"}""", "at")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","at":"2026-02-30T00:00:00Z"}""", "at")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","at":"9999-12-31T23:59:59-14:00"}""", "at")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","at":"-9998-01-01"}""", "at")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","at":"2199-01-01T00:00:00Z"}""", "at")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","at":"1269-01-01T00:00:00Z"}""", "at")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"\u0000"}""", "comment")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","customer":{"email":"nobody"}}""", "customer.email")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","customer":{"phone":"call me"}}""", "customer.phone")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","customer":"Somchai"}""", "customer")]
    [InlineData("""{"source":"a","sourceId":"1","comment":"a","attributes":[]}""", "attributes")]
    [InlineData("\"a\"", "")]
    public async Task What_can_not_be_taken_is_listed_and_the_others_are_kept(string bad, string field)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var body = new StringContent($$$"""[{{{bad}}},{"source":"b","sourceId":"1","comment":"good"}]""", Encoding.UTF8, "application/json");
        var answer = await business.Api.PostAsync("/api/v1/feedback", body, Cancellation);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        ShouldBe(receipt, created: 1, rejected: 1);
        receipt.GetProperty("rejected")[0].GetProperty("index").GetInt32().ShouldBe(0);
        receipt.GetProperty("rejected")[0].GetProperty("field").GetString().ShouldBe(field);
        receipt.GetProperty("rejected")[0].GetProperty("reason").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Customers_are_found_by_mail_phone_or_external_id_and_added_once()
    {
        var business = await TestBusiness.OpenAsync(server, "Asia/Bangkok");
        object Said(int id, object customer) => new { source = "a", sourceId = $"{id}", comment = "hello", customer };
        await SendAsync(business,
        [
            Said(1, new { email = "Nok@Example.com", name = "Nok" }), Said(2, new { email = "nok@example.com", phone = "081 234 5678" }),
            Said(3, new { phone = "+66812345678", externalId = "c-1" }), Said(4, new { externalId = "c-1" }), Said(5, new { externalId = "c-2" }), Said(6, new { name = "Somebody" }),
        ]);
        var ids = await CustomersOfAsync(business);
        ids["1"].ShouldNotBeNull();
        new[] { ids["2"], ids["3"], ids["4"] }.ShouldAllBe(id => id == ids["1"]);
        ids["5"].ShouldNotBe(ids["1"]);
        ids["6"].ShouldBeNull("a name alone tells nobody from anybody else");
        var nok = await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Customer>().SingleAsync(one => one.ExternalId == "c-1"));
        (nok.Email, nok.Phone, nok.Name).ShouldBe(("nok@example.com", "+66812345678", "Nok"));
    }

    [Fact]
    public async Task Many_senders_at_once_add_each_customer_once()
    {
        var business = await TestBusiness.OpenAsync(server);
        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(sender => SendAsync(business,
            [.. Enumerable.Range(0, 20).Select(i => new { source = $"s{sender}", sourceId = $"{i}", comment = "hello", customer = new { email = $"c{i}@example.com", externalId = $"x{i}" } })])));
        receipts.ShouldAllBe(receipt => receipt.GetProperty("created").GetInt32() == 20);
        (await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Customer>().CountAsync())).ShouldBe(20);
    }

    [Fact]
    public async Task Sendings_that_make_no_sense_are_refused_whole()
    {
        var business = await TestBusiness.OpenAsync(server);
        async Task<HttpStatusCode> SendRawAsync(byte[] body)
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            return (await business.Api.PostAsync("/api/v1/feedback", content, Cancellation)).StatusCode;
        }
        (await SendRawAsync("{}"u8.ToArray())).ShouldBe(HttpStatusCode.BadRequest);
        (await SendRawAsync("[{"u8.ToArray())).ShouldBe(HttpStatusCode.BadRequest);
        (await SendRawAsync([.. "[\""u8, 0xFF, .. "\"]"u8])).ShouldBe(HttpStatusCode.BadRequest);
        (await SendRawAsync(Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("1", 10_001)) + "]"))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using var nobody = server.NewClient();
        (await nobody.PostAsJsonAsync("/api/v1/feedback", Array.Empty<int>(), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task<JsonElement> SendAsync(TestBusiness business, object[] records)
    {
        var answer = await business.Api.PostAsJsonAsync("/api/v1/feedback", records, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancellation));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    private static void ShouldBe(JsonElement receipt, int created = 0, int updated = 0, int unchanged = 0, int rejected = 0) =>
        (receipt.GetProperty("created").GetInt32(), receipt.GetProperty("updated").GetInt32(), receipt.GetProperty("unchanged").GetInt32(), receipt.GetProperty("rejected").GetArrayLength())
            .ShouldBe((created, updated, unchanged, rejected), receipt.ToString());

    [Fact]
    public async Task A_write_that_fails_leaves_no_customer()
    {
        var business = await TestBusiness.OpenAsync(server);
        await server.InScopeAsync(business.Id, async services =>
        {
            foreach (var statement in Doom(services.GetRequiredService<DatabaseChoice>().Kind))
                await services.GetRequiredService<NamjaiDb>().Database.ExecuteSqlRawAsync(statement, Cancellation);
            return true;
        });
        object[] one = [new { source = "doomed", sourceId = "1", comment = "hello", customer = new { email = "somchai@example.com" } }];
        using (var failed = await business.Api.PostAsJsonAsync("/api/v1/feedback", one, Cancellation))
            ((int)failed.StatusCode).ShouldBeGreaterThanOrEqualTo(500);
        (await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Customer>().CountAsync())).ShouldBe(0);
        ShouldBe(await SendAsync(business, [new { source = "fine", sourceId = "1", comment = "hello", customer = new { email = "somchai@example.com" } }]), created: 1);
    }

    // The database itself refuses what comes from this one source.
    private static string[] Doom(DatabaseKind kind) => kind == DatabaseKind.Sqlite
        ? ["create trigger doomed before insert on responses when new.source = 'doomed' begin select raise(abort, 'doomed'); end"]
        :
        [
            "create function doomed() returns trigger language plpgsql as $$ begin raise exception 'doomed'; end $$",
            "create trigger doomed before insert on responses for each row when (new.source = 'doomed') execute function doomed()",
        ];

    private static async Task<Instant> GivenAtAsync(TestBusiness business)
    {
        var list = await business.Api.GetFromJsonAsync<JsonElement>("/api/v1/responses", Cancellation);
        return Instant.FromDateTimeOffset(list.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("at").GetDateTimeOffset());
    }

    private static async Task<Dictionary<string, Guid?>> CustomersOfAsync(TestBusiness business)
    {
        var list = await business.Api.GetFromJsonAsync<JsonElement>("/api/v1/responses?limit=100", Cancellation);
        return list.GetProperty("items").EnumerateArray().ToDictionary(one => one.GetProperty("sourceId").GetString()!,
            one => one.TryGetProperty("customerId", out var id) && id.ValueKind == JsonValueKind.String ? id.GetGuid() : (Guid?)null);
    }

    public sealed class OnSqlite(SqliteServer server) : SendFeedbackTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : SendFeedbackTests(server), IClassFixture<PostgresServer>;
}
