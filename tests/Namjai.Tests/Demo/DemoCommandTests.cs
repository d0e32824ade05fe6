using System.Text.Json;
using Namjai.Tests.Understand.Measuring;

namespace Namjai.Tests.Demo;

public sealed class DemoCommandTests(RunningDemo demo) : IClassFixture<RunningDemo>
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
}
