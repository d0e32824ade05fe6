using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Namjai.Listen.Contracts;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Responses;

public abstract class PublicAnswersTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anybody_with_the_link_can_answer_and_the_answer_is_there()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        var answer = await SendAsync(asked, """{"answers":{"score":9,"comment":"好吃，但是等太久"},"language":"zh","channel":"link"}""");
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("id").GetGuid();
        var kept = await asked.Business.Api.GetFromJsonAsync<JsonElement>($"/api/v1/responses/{id}", Cancellation);
        kept.GetProperty("answers").GetProperty("comment").GetString().ShouldBe("好吃，但是等太久");
        kept.GetProperty("answers").GetProperty("score").GetInt32().ShouldBe(9);
        kept.GetProperty("touchpoint").GetString().ShouldBe("checkout", "the survey's own, since none was told");
        kept.GetProperty("surveyId").GetGuid().ShouldBe(asked.Id);
        await RawCounts.ShouldEqualCountsAsync(asked.Business);
    }

    [Theory]
    [InlineData("""{"answers":{"score":11}}""", "answers.score")]
    [InlineData("""{"answers":{"score":-1}}""", "answers.score")]
    [InlineData("""{"answers":{"score":4.5}}""", "answers.score")]
    [InlineData("""{"answers":{"score":1e300}}""", "answers.score")]
    [InlineData("""{"answers":{"score":"nine"}}""", "answers.score")]
    [InlineData("""{"answers":{"score":{"a":1}}}""", "answers.score")]
    [InlineData("""{"answers":{"comment":"no score"}}""", "answers.score")]
    [InlineData("""{"answers":{"score":9,"comment":"\u0000"}}""", "answers.comment")]
    [InlineData("""{"answers":{"score":9,"comment":"\ud800"}}""", "answers.comment")]
    [InlineData("""{"answers":{"score":9,"other":1}}""", "answers.other")]
    [InlineData("""{"answers":{"score":9},"language":7}""", "language")]
    [InlineData("""{"answers":{"score":9},"language":"<script>"}""", "language")]
    [InlineData("""{"answers":{"score":9},"touchpoint":"a\u0000b"}""", "touchpoint")]
    [InlineData("""{"answers":{"score":9},"channel":["link"]}""", "channel")]
    [InlineData("""{"answers":[9]}""", "answers")]
    [InlineData("""{"answers":{}}""", "answers.score")]
    [InlineData("{}", "answers")]
    public async Task What_can_not_be_taken_is_refused_with_its_field_named(string body, string field)
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        var refusal = await SendAsync(asked, body);
        refusal.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await refusal.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        problem.GetProperty("errors").GetProperty(field)[0].GetString().ShouldNotBeNullOrWhiteSpace();
        (await RawCounts.ReadAsync(asked.Business, new(Measure.Nps))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_and_names_that_are_too_long_are_refused()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        (await SendAsync(asked, JsonSerializer.Serialize(new { answers = new { score = 9, comment = new string('ก', 5001) } }))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(asked, JsonSerializer.Serialize(new { answers = new { score = 9 }, touchpoint = new string('a', 101) }))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(asked, JsonSerializer.Serialize(new { answers = new { score = 9, comment = new string('a', 70_000) } }))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_or_no_JSON_are_refused()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        byte[] broken = [.. """{"answers":{"score":9,"comment":" """u8, 0xC3, 0x28, .. "\"}}"u8];
        using var bytes = new ByteArrayContent(broken);
        bytes.Headers.ContentType = new("application/json");
        using var client = server.NewClient();
        (await client.PostAsync(asked.Path, bytes, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var cut = await SendAsync(asked, """{"answers":""");
        cut.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await cut.Content.ReadAsStringAsync(Cancellation)).ShouldContain("line 1, byte", customMessage: "so that it can be found");
        (await SendAsync(asked, "[]")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(asked, new string('[', 60_000))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(asked, "")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.PostAsync(asked.Path, new StringContent("score=9", Encoding.UTF8, "text/plain"), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task An_unknown_survey_is_not_found_and_a_closed_one_is_gone()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        const string answer = """{"answers":{"score":9}}""";
        (await SendAsync(asked with { Key = "aaaaaaaaaa" }, answer)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(asked with { Key = "'; drop table responses" }, answer)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(asked, answer)).StatusCode.ShouldBe(HttpStatusCode.Created);
        await asked.CloseAsync();
        (await SendAsync(asked, answer)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Sending_again_under_the_same_key_keeps_one_response()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        var first = await (await SendAsync(asked, """{"answers":{"score":9}}""", "k-1")).Content.ReadAsStringAsync(Cancellation);
        var again = await SendAsync(asked, """{"answers":{"score":9}}""", "k-1");
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldBe(first);
        (await SendAsync(asked, """{"answers":{"score":3}}""", "k-1")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SendAsync(asked, """{"answers":{"score":3}}""", new string('k', 201))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RawCounts.ReadAsync(asked.Business, new(Measure.Nps))).ShouldHaveSingleItem().Total.ShouldBe(1);
    }

    [Fact]
    public async Task Responses_are_listed_newest_first_and_erased_with_their_counts()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        for (var score = 0; score < 5; score++)
            await SendAsync(asked, $$$"""{"answers":{"score":{{{score}}}}}""");
        var page = await asked.Business.Api.GetFromJsonAsync<JsonElement>("/api/v1/responses?limit=3", Cancellation);
        page.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("score").GetInt32()).ShouldBe([4, 3, 2]);
        var rest = await asked.Business.Api.GetFromJsonAsync<JsonElement>($"/api/v1/responses?limit=3&after={page.GetProperty("next").GetString()}", Cancellation);
        rest.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("score").GetInt32()).ShouldBe([1, 0]);
        rest.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);

        var path = $"/api/v1/responses/{rest.GetProperty("items")[0].GetProperty("id").GetString()}";
        var other = await TestBusiness.OpenAsync(server);
        (await other.Api.DeleteAsync(path, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Api.GetAsync(path, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await asked.Business.Api.DeleteAsync(path, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await asked.Business.Api.DeleteAsync(path, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RawCounts.ReadAsync(asked.Business, new(Measure.Nps))).ShouldHaveSingleItem().Total.ShouldBe(4);
        await RawCounts.ShouldEqualCountsAsync(asked.Business);
    }

    private async Task<HttpResponseMessage> SendAsync(Asked asked, string body, string? key = null)
    {
        using var client = server.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, asked.Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request, Cancellation);
    }

    public sealed class OnSqlite(SqliteServer server) : PublicAnswersTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : PublicAnswersTests(server), IClassFixture<PostgresServer>;
}
