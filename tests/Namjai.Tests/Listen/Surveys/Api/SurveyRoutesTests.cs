using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Surveys.Api;

public abstract class SurveyRoutesTests(NamjaiServer server)
{
    private const string Surveys = "/api/v1/surveys";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_measure_alone_makes_a_survey_with_its_ready_question_in_three_languages()
    {
        var business = await TestBusiness.OpenAsync(server, language: "th");

        var made = await MadeAsync(business, """{"title":{"en":"At the counter"},"measure":"nps","touchpoint":"counter"}""");
        made["url"]!.GetValue<string>().ShouldBe(new Uri(server.Address, "/s/" + made["key"]).ToString());

        var survey = await ReadAsync(business, made);
        survey["state"]!.GetValue<string>().ShouldBe("draft");
        survey["languages"]!.ToJsonString().ShouldBe("""["th","zh","en"]""");
        survey["questions"]!.AsArray().Select(question => question!["key"]!.GetValue<string>()).ShouldBe(["score", "comment"]);
        survey["questions"]![0]!["text"]!["en"]!.GetValue<string>().ShouldBe("After today's visit, how likely are you to recommend us to a friend?");
    }

    [Fact]
    public async Task What_a_survey_tells_of_its_questions_makes_the_same_survey_again()
    {
        var business = await TestBusiness.OpenAsync(server);
        var first = await ReadAsync(business, await MadeAsync(business, """{"title":{"zh":"维修"},"measure":"form","moment":"repair"}"""));

        var copy = new JsonObject { ["title"] = first["title"]!.DeepClone(), ["measure"] = "form", ["touchpoint"] = "repair", ["questions"] = first["questions"]!.DeepClone() };
        var second = await ReadAsync(business, await MadeAsync(business, copy.ToJsonString()));

        second["questions"]!.ToJsonString().ShouldBe(first["questions"]!.ToJsonString());
        second["key"]!.GetValue<string>().ShouldNotBe(first["key"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_survey_is_opened_and_closed_and_doing_it_twice_changes_nothing()
    {
        var business = await TestBusiness.OpenAsync(server);
        var made = await MadeAsync(business, """{"title":{"en":"Delivery"},"measure":"ces7"}""");
        var publication = $"{Surveys}/{made["id"]}/publication";

        var opened = await JsonOf(await business.Api.PostAsync(publication, null, Cancellation));
        var again = await JsonOf(await business.Api.PostAsync(publication, null, Cancellation));
        (opened["state"]!.GetValue<string>(), again["publishedAt"]!.ToJsonString()).ShouldBe(("open", opened["publishedAt"]!.ToJsonString()));

        (await JsonOf(await business.Api.DeleteAsync(publication, Cancellation)))["state"]!.GetValue<string>().ShouldBe("closed");
        (await JsonOf(await business.Api.DeleteAsync(publication, Cancellation)))["state"]!.GetValue<string>().ShouldBe("closed");
        (await JsonOf(await business.Api.PostAsync(publication, null, Cancellation)))["state"]!.GetValue<string>().ShouldBe("open");
    }

    [Fact]
    public async Task The_list_comes_in_pages_newest_first()
    {
        var business = await TestBusiness.OpenAsync(server);
        foreach (var title in new[] { "one", "two", "three" })
        {
            await MadeAsync(business, $$"""{"title":{"en":"{{title}}"},"measure":"csat"}""");
            server.Time.Advance(TimeSpan.FromMilliseconds(2));
        }

        var first = await JsonOf(await business.Api.GetAsync(Surveys + "?limit=2", Cancellation));
        Titles(first).ShouldBe(["three", "two"]);
        var second = await JsonOf(await business.Api.GetAsync($"{Surveys}?limit=2&after={first["next"]}", Cancellation));
        Titles(second).ShouldBe(["one"]);
        second.AsObject().ContainsKey("next").ShouldBeTrue();
        second["next"].ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"measure":"nps"}""", "title")]
    [InlineData("""{"title":{"en":"x"},"measure":"smiles"}""", "measure")]
    [InlineData("""{"title":{"en":"x"},"measure":"form"}""", "questions")]
    [InlineData("""{"title":{"en":"x"},"measure":"form","questions":[{"key":"a","kind":"text","text":{"en":"Why?"}},{"key":"b","kind":"choice","text":{"en":"Which?"},"choices":[]}]}""", "questions[1].choices")]
    [InlineData("""{"title":{"en":"x"},"measure":"form","questions":[{"key":"a","kind":"choice","text":{"en":"Which?"},"choices":[{"key":"tea","text":{"en":"Tea"}},{"key":"milk","text":{"en":"Milk"}}]},{"key":"b","kind":"text","text":{"en":"Why?"},"showWhen":{"question":"a","choices":["tea","cake"]}}]}""", "questions[1].showWhen.choices[1]")]
    [InlineData("""{"title":{"en":"x"},"measure":"form","questions":[{"key":"b","kind":"text","text":{"en":"Why?"},"showWhen":{"question":"a","choices":["tea"]}}]}""", "questions[0].showWhen.question")]
    [InlineData("""{"title":"x","measure":"nps"}""", "title")]
    [InlineData("""{"title":{"en":"x"},"measure":"form","questions":[{"key":"a","kind":"text","text":"Why?"}]}""", "questions[0].text")]
    [InlineData("""{"title":{"en":"x"},"measure":"form","questions":{}}""", "questions")]
    [InlineData("""{"title":{"en":"x\u0000"},"measure":"nps"}""", "title.en")]
    [InlineData("[]", "")]
    [InlineData("{", "")]
    [InlineData("", "")]
    public async Task What_is_wrong_is_told_by_its_field_and_nothing_is_kept(string body, string field)
    {
        var business = await TestBusiness.OpenAsync(server);

        using var answer = await PostAsync(business, body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var errors = (await JsonOf(answer))["errors"]!.AsObject();
        errors.Select(error => error.Key).ShouldContain(field);
        errors.ShouldAllBe(error => error.Value!.AsArray().Count > 0);
        Titles(await JsonOf(await business.Api.GetAsync(Surveys, Cancellation))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Errors_are_told_in_the_readers_language()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var request = new HttpRequestMessage(HttpMethod.Post, Surveys) { Content = Json("""{"measure":"nps"}""") };
        request.Headers.AcceptLanguage.ParseAdd("th-TH");

        (await (await business.Api.SendAsync(request, Cancellation)).Content.ReadAsStringAsync(Cancellation)).ShouldContain("จำเป็นต้องกรอก");
    }

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=many", "limit")]
    [InlineData("?after=there", "after")]
    public async Task A_list_asked_for_wrongly_says_so(string query, string field)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var answer = await business.Api.GetAsync(Surveys + query, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await JsonOf(answer))["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    [Fact]
    public async Task A_survey_too_large_is_refused()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var answer = await PostAsync(business, $$"""{"title":{"en":"{{new string('x', 600_000)}}"},"measure":"nps"}""");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Another_business_sees_and_changes_nothing_of_it()
    {
        var mine = await TestBusiness.OpenAsync(server);
        var other = await TestBusiness.OpenAsync(server);
        var made = await MadeAsync(mine, """{"title":{"en":"Mine"},"measure":"nps"}""");

        (await other.Api.GetAsync($"{Surveys}/{made["id"]}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Api.PostAsync($"{Surveys}/{made["id"]}/publication", null, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Titles(await JsonOf(await other.Api.GetAsync(Surveys, Cancellation))).ShouldBeEmpty();
        (await ReadAsync(mine, made))["state"]!.GetValue<string>().ShouldBe("draft");
    }

    [Fact]
    public async Task Without_a_key_nothing_is_told()
    {
        using var stranger = server.NewClient();
        (await stranger.GetAsync(Surveys, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await stranger.PostAsync(Surveys, Json("{}"), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static IEnumerable<string> Titles(JsonNode list) => list["items"]!.AsArray().Select(item => item!["title"]!["en"]!.GetValue<string>());

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static Task<HttpResponseMessage> PostAsync(TestBusiness business, string body) => business.Api.PostAsync(Surveys, Json(body), Cancellation);

    private static async Task<JsonNode> MadeAsync(TestBusiness business, string body)
    {
        using var answer = await PostAsync(business, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancellation));
        return await JsonOf(answer);
    }

    private static async Task<JsonNode> ReadAsync(TestBusiness business, JsonNode made) =>
        await JsonOf(await business.Api.GetAsync($"{Surveys}/{made["id"]}", Cancellation));

    private static async Task<JsonNode> JsonOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;

    public sealed class OnSqlite(SqliteServer server) : SurveyRoutesTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : SurveyRoutesTests(server), IClassFixture<PostgresServer>;
}
