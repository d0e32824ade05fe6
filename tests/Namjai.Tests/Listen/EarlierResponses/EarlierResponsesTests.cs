using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Customers.Records;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Tests.Listen.Responses;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Listen.EarlierResponses;

public abstract class EarlierResponsesTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_from_paper_count_on_the_days_on_which_they_were_given()
    {
        var business = await TestBusiness.OpenAsync(server);
        var survey = await MakeAsync(business);

        var result = await SendAsync(business, survey,
            new { at = "2026-03-31T16:30:00Z", answers = new { score = 5, comment = "ดีมาก" }, language = "th", channel = "paper" },
            new { at = "2026-03-31T17:30:00Z", answers = new { score = 2 } });

        result.GetProperty("received").GetInt32().ShouldBe(2);
        // Bangkok is seven hours ahead: the second came after midnight.
        var days = await DaysAsync(business);
        days.ShouldBe([(new LocalDate(2026, 3, 31), 5), (new LocalDate(2026, 4, 1), 2)]);
    }

    [Fact]
    public async Task The_same_sheet_sent_again_is_not_counted_twice_and_another_by_its_name_is_refused()
    {
        var business = await TestBusiness.OpenAsync(server);
        var survey = await MakeAsync(business);
        var sheet = new { sourceId = "sheet 12", at = "2026-03-31T10:00:00Z", answers = new { score = 4 } };

        await SendAsync(business, survey, sheet);
        var again = await SendAsync(business, survey, sheet);
        var other = await SendAsync(business, survey, new { sourceId = "sheet 12", at = "2026-03-31T10:00:00Z", answers = new { score = 1 } });

        again.GetProperty("received").GetInt32().ShouldBe(1);
        other.GetProperty("rejected")[0].GetProperty("reason").GetString()!.ShouldStartWith("sourceId: ");
        (await DaysAsync(business)).ShouldBe([(new LocalDate(2026, 3, 31), 4)]);
    }

    [Fact]
    public async Task What_can_not_be_taken_is_listed_by_its_place_and_the_others_are_kept()
    {
        var business = await TestBusiness.OpenAsync(server);
        var survey = await MakeAsync(business);

        var result = await SendAsync(business, survey,
            new { answers = new { score = 9 } },
            new { at = "2026-03-31T10:00:00Z", answers = new { score = 4 } },
            new { at = "2999-01-01T00:00:00Z", answers = new { score = 4 } },
            new { answers = new { score = 4, colour = "red" } },
            null);

        result.GetProperty("received").GetInt32().ShouldBe(1);
        result.GetProperty("rejected").EnumerateArray().Select(one => (one.GetProperty("index").GetInt32(), one.GetProperty("reason").GetString()!.Split(':')[0]))
            .ShouldBe([(0, "answers.score"), (2, "at"), (3, "answers.colour"), (4, "answers.score")]);
    }

    [Fact]
    public async Task Who_left_an_address_is_one_customer_however_often_they_answered()
    {
        var business = await TestBusiness.OpenAsync(server);
        var survey = await MakeAsync(business);

        await SendAsync(business, survey,
            new { at = "2026-03-01T10:00:00Z", answers = new { score = 4 }, customer = new { email = "guest@example.com" } },
            new { at = "2026-04-01T10:00:00Z", answers = new { score = 5 }, customer = new { email = "Guest@Example.com" } },
            new { at = "2026-04-01T11:00:00Z", answers = new { score = 5 } });
        var wrong = await SendAsync(business, survey, new { answers = new { score = 5 }, customer = new { email = "nobody" } });

        var who = await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Response>()
            .OrderBy(response => response.At).Select(response => response.CustomerId).ToListAsync(Cancellation));
        who[0].ShouldNotBeNull();
        who.ShouldBe([who[0], who[0], null]);
        wrong.GetProperty("rejected")[0].GetProperty("reason").GetString()!.ShouldStartWith("customer.email: ");
    }

    [Fact]
    public async Task Nobody_becomes_a_customer_whose_answer_was_not_kept()
    {
        var business = await TestBusiness.OpenAsync(server);
        var survey = await MakeAsync(business);
        var kept = new { answers = new { score = 5 }, customer = new { email = "kept@example.com" } };
        var refused = new { answers = new { score = 9 }, customer = new { email = "refused@example.com" } };
        var broken = new { answers = new { score = 4 }, touchpoint = await BreakAsync(), customer = new { email = "broken@example.com", name = "Nok" } };

        await SendAsync(business, survey, kept, refused);
        using (var answer = await PostAsync(business, survey, new[] { broken }))
            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        using (var answer = await PostAsync(business, survey, new[] { new { answers = new { score = 4 }, touchpoint = broken.touchpoint, customer = kept.customer } }))
            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        var known = await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Customer>().ToListAsync(Cancellation));
        known.Select(customer => customer.Email).ShouldBe(["kept@example.com"]);
        (await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Response>().CountAsync(Cancellation))).ShouldBe(1);
    }

    [Fact]
    public async Task Another_businesss_survey_is_not_there()
    {
        var business = await TestBusiness.OpenAsync(server);
        var survey = await MakeAsync(await TestBusiness.OpenAsync(server));

        using var answer = await PostAsync(business, survey, new[] { new { answers = new { score = 4 } } });

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("nothing")]
    public async Task What_is_no_list_of_answers_is_refused_whole(string body)
    {
        var business = await TestBusiness.OpenAsync(server);
        var survey = await MakeAsync(business);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var answer = await business.Api.PostAsync($"/api/v1/surveys/{survey}/responses", content, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>A touchpoint whose responses this database refuses as they are written.</summary>
    private Task<string> BreakAsync() => server.InScopeAsync(workspace: null, async services =>
    {
        var (db, place) = (services.GetRequiredService<NamjaiDb>(), "broken " + Guid.NewGuid().ToString("n"));
        var name = place.Replace(' ', '_');
        await db.Database.ExecuteSqlRawAsync(
            db.Database.IsNpgsql()
                ? $"alter table responses add constraint {name} check (touchpoint <> '{place}')"
                : $"create trigger {name} before insert on responses when new.touchpoint = '{place}' begin select raise(abort, 'broken'); end",
            Cancellation);
        return place;
    });

    private static async Task<string> MakeAsync(TestBusiness business)
    {
        using var made = await business.Api.PostAsJsonAsync(
            "/api/v1/surveys", new { title = new { en = "At the counter" }, measure = "csat", touchpoint = "counter" }, Cancellation);
        return (await made.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("id").GetString()!;
    }

    private static async Task<JsonElement> SendAsync(TestBusiness business, string survey, params object?[] given)
    {
        using var answer = await PostAsync(business, survey, given);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancellation));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    private static Task<HttpResponseMessage> PostAsync(TestBusiness business, string survey, object given) =>
        business.Api.PostAsJsonAsync($"/api/v1/surveys/{survey}/responses", given, Cancellation);

    private Task<List<(LocalDate Day, int Score)>> DaysAsync(TestBusiness business) => server.InScopeAsync(business.Id, async services =>
    {
        var counts = await services.GetRequiredService<IScoreCounts>().ReadAsync(new ScoreQuery(Measure.Csat, By: ScoreGrouping.Day), Cancellation);
        return counts.SelectMany(day => day.Counts.Index().Where(score => score.Item > 0).Select(score => (day.Day!.Value, score.Index))).Order().ToList();
    });

    public sealed class OnSqlite(SqliteServer server) : EarlierResponsesTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : EarlierResponsesTests(server), IClassFixture<PostgresServer>;
}
