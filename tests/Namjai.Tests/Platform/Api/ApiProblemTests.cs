using System.Net;
using System.Text;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Api;

public sealed class ApiProblemTests(TrialOnSqlite server) : IClassFixture<TrialOnSqlite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_misspelt_question_is_refused_by_its_name()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var answer = await business.Api.GetAsync("/api/v1/trial/search?words=a&limti=3", Cancellation);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).ShouldBe(["limti"]);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("limit, words");
    }

    [Theory]
    [InlineData("?limit=many", "limit")]
    [InlineData("?words=a&words=b", "words")]
    public async Task A_question_that_cannot_be_read_is_named(string query, string name)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var answer = await business.Api.GetAsync("/api/v1/trial/search" + query, Cancellation);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).ShouldBe([name]);
    }

    [Theory]
    [InlineData("{\"text\": \"a\", ", "$", "line 1")]
    [InlineData("{\"text\": \"a\", \"number\": \"many\"}", "$.number", "")]
    [InlineData("{\"text\": \"a\", \"inner\": [{\"number\": 1}, {\"number\": true}]}", "$.inner[1].number", "")]
    [InlineData("", "$", "")]
    public async Task A_body_that_cannot_be_read_is_told_by_its_place(string body, string place, string said)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var answer = await business.Api.PostAsync("/api/v1/trial/echo", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).ShouldBe([place]);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain(said);
    }

    [Fact]
    public async Task Broken_UTF8_is_told_by_its_place()
    {
        var business = await TestBusiness.OpenAsync(server);
        byte[] body = [.. "{\"number\": 1, \"text\": \""u8, 0xE0, 0xB8, .. "\"}"u8];
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        using var answer = await business.Api.PostAsync("/api/v1/trial/echo", content, Cancellation);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).ShouldBe(["$.text"]);
    }

    [Theory]
    [InlineData("application/json", "gzip", "gzip")]
    [InlineData("application/json; charset=utf-16", null, "utf-16")]
    [InlineData("application/json; charset=\"tis-620\"", null, "tis-620")]
    public async Task A_body_that_is_not_plain_UTF_8_is_refused_by_what_it_is(string type, string? encoding, string told)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var body = new ByteArrayContent("""{"text":"a","number":1}"""u8.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null)
            body.Headers.ContentEncoding.Add(encoding);
        using var answer = await business.Api.PostAsync("/api/v1/trial/echo", body, Cancellation);

        await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain(told);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("marked")]
    public async Task The_mark_that_some_programs_set_before_UTF_8_is_passed_over(string? key)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var body = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. """{"text":"a","number":1}"""u8]);
        body.Headers.ContentType = new("application/json") { CharSet = "UTF-8" };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/trial/echo") { Content = body };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        using var answer = await business.Api.SendAsync(request, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        var business = await TestBusiness.OpenAsync(server);
        var body = $"{{\"text\": \"{new string('a', 2 << 20)}\", \"number\": 1}}";
        using var answer = await business.Api.PostAsync("/api/v1/trial/echo", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

        await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Refusals_are_problems_whatever_they_are_about()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var stranger = server.NewClient();
        using var browser = new HttpRequestMessage(HttpMethod.Get, "/api/v1/trial/nothing") { Headers = { { "Accept", "text/html" } } };

        await (await business.Api.PostAsync("/api/v1/trial/echo", new StringContent("text=a"), Cancellation)).ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType);
        await (await business.Api.SendAsync(browser, Cancellation)).ShouldBeProblemAsync(HttpStatusCode.NotFound);
        await (await business.Api.DeleteAsync("/api/v1/trial/echo", Cancellation)).ShouldBeProblemAsync(HttpStatusCode.MethodNotAllowed);
        await (await stranger.GetAsync("/api/v1/trial/search", Cancellation)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_mistake_of_our_own_tells_nothing_of_the_insides()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var answer = await business.Api.PostAsync("/api/v1/trial/failure", content: null, Cancellation);

        await answer.ShouldBeProblemAsync(HttpStatusCode.InternalServerError);
        var said = await answer.Content.ReadAsStringAsync(Cancellation);
        said.ShouldNotContain(TrialRoom.Secret);
        said.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Refusals_speak_the_callers_language()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var thai = new HttpRequestMessage(HttpMethod.Get, "/api/v1/trial/search?limit=many") { Headers = { { "Accept-Language", "th" } } };
        using var answer = await business.Api.SendAsync(thai, Cancellation);

        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("ใช้ค่านี้ตรงนี้ไม่ได้");
    }

    [Fact]
    public async Task One_sender_of_very_many_answers_is_asked_to_wait()
    {
        using var sender = server.NewClient();
        var statuses = new List<HttpStatusCode>();
        HttpResponseMessage last = null!;
        for (var i = 0; i < 200; i++)
        {
            last = await sender.PostAsync("/api/v1/trial/answers", content: null, Cancellation);
            statuses.Add(last.StatusCode);
        }
        statuses.Take(60).ShouldAllBe(status => status == HttpStatusCode.OK);
        await last.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests);
        last.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
    }
}
