using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Namjai.Tests.Understand.Measuring;

namespace Namjai.Tests.Demo;

public sealed partial class DemoCommandTests(RunningDemo demo) : IClassFixture<RunningDemo>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void It_says_where_it_is_how_to_sign_in_and_what_its_key_is()
    {
        demo.Told["address"].ShouldStartWith("http://127.0.0.1:");
        demo.Told["sign in"].ShouldContain("@");
        demo.Told["password"].ShouldNotBeEmpty();
        demo.Told["api-key"].ShouldStartWith("nj_");
        demo.Told["survey"].ShouldContain("/s/");
    }

    [Fact]
    public async Task Its_owner_signs_in_and_sees_today()
    {
        using var browser = demo.Visitor();
        var form = await browser.GetStringAsync("/sign-in", Cancellation);
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["email"] = demo.Told["sign in"],
            ["password"] = demo.Told["password"],
            ["form-token"] = TokenIn().Match(form).Groups["token"].Value,
        });

        using var answer = await browser.PostAsync("/sign-in", fields, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/");
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Ruean Nam");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/scores")]
    [InlineData("/comments")]
    [InlineData("/themes")]
    [InlineData("/pain-points")]
    [InlineData("/surveys")]
    public async Task Every_page_asks_strangers_to_sign_in(string page)
    {
        using var stranger = demo.Visitor();

        using var answer = await stranger.GetAsync(page, Cancellation);

        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Its_customers_can_answer_the_survey_at_the_counter()
    {
        using var phone = demo.Visitor();

        (await phone.GetStringAsync(demo.Told["survey"], Cancellation)).ShouldContain("<form");
    }

    [Theory]
    [InlineData("csat", 4_000)]
    [InlineData("nps", 900)]
    [InlineData("ces5", 700)]
    [InlineData("ces7", 300)]
    public async Task It_has_a_year_of_scores(string measure, int atLeast)
    {
        var scores = await GetAsync($"/api/v1/scores?measure={measure}&by=month");

        scores.GetProperty("overall").GetProperty("n").GetInt64().ShouldBeGreaterThan(atLeast);
        scores.GetProperty("groups").GetArrayLength().ShouldBeInRange(12, 13);
    }

    [Fact]
    public async Task Its_comments_are_read_when_it_says_that_it_is_ready()
    {
        var found = await GetAsync("/api/v1/comments?theme=waiting&sentiment=negative&q=รอนาน&limit=5");

        found.GetProperty("items").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task Complaints_about_waiting_are_its_first_pain_or_its_second()
    {
        var pains = await GetAsync("/api/v1/pain-points");

        (pains.ValueKind == JsonValueKind.Array ? pains : pains.GetProperty("items")).EnumerateArray().Take(2)
            .Select(pain => pain.GetProperty("theme").GetString()).ShouldContain("waiting");
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused_in_one_line()
    {
        var refused = await NamjaiProgram.RunAsync("", "demo", "--data", demo.Folder);

        refused.ExitCode.ShouldBe(1);
        refused.Errors.Trim().ShouldStartWith($"namjai: {demo.Folder} is not empty");
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var api = demo.Api();
        return JsonElement.Parse(await api.GetStringAsync(path, Cancellation));
    }

    [GeneratedRegex("""name="form-token" value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenIn();
}
