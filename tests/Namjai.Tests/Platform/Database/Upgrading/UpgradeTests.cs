using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Customers.Records;
using Namjai.Listen.Responses;
using Namjai.Listen.Surveys;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Database.Upgrading;

/// <summary>Whoever has used version 0.2.0 starts today's program and finds everything, however many steps lie between.</summary>
public abstract class UpgradeTests(LeftServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("อร่อย", "กาแฟอร่อยมาก พนักงานใจดี")]
    [InlineData("รอนาน", "รอนานมาก ร้านเสียงดัง")]
    [InlineData("服务员", "等太久了，服务员态度不好")]
    [InlineData("parking", "Lovely pastry, but the parking was full")]
    [InlineData("machines", "The coffee machine is slow")]
    public async Task What_was_said_before_is_found_by_its_words(string word, string said) => (await FoundAsync(word)).ShouldBe([said]);

    [Fact]
    public async Task What_was_still_to_be_read_is_read_now()
    {
        await Soon.ComesTrueAsync(async () => (await FoundAsync("umbrella")).Count == 1);
        (await server.InScopeAsync(await WorkspaceAsync(), services => services.GetRequiredService<ReconcileCounts>().RunAsync(Cancellation))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Customers_answers_and_scores_are_those_that_were_left()
    {
        using var api = Api();
        var scores = await api.GetFromJsonAsync<JsonElement>("/api/v1/scores?measure=csat&from=2026-09-01&to=2026-09-04&touchpoint=counter", Cancellation);
        var overall = scores.GetProperty("overall");
        (overall.GetProperty("n").GetInt64(), overall.GetProperty("score").GetDouble()).ShouldBe((4, .5));
        (await server.InScopeAsync(await WorkspaceAsync(), async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            (await db.Set<Customer>().Select(one => one.Email ?? one.Phone ?? one.ExternalId).ToListAsync(Cancellation))
                .ShouldBe(["nok@example.com", "+66812345678", "C-17"], ignoreOrder: true);
            return await db.Set<Response>().Where(response => response.At < NodaTime.Instant.FromUtc(2026, 9, 5, 0, 0)).CountAsync(Cancellation);
        })).ShouldBe(6);
    }

    [Fact]
    public async Task The_owner_signs_in_as_before_and_opens_every_page_of_the_start()
    {
        using var browser = server.NewClient();
        using var answer = await browser.PostFormAsync("/sign-in", page: null, ("email", "owner@example.com"), ("password", TestBusiness.Password));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var page in new[] { "/", "/scores", "/themes", "/pain-points", "/comments", "/surveys" })
        {
            using var seen = await browser.GetAsync(page, Cancellation);
            seen.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task The_survey_goes_on_where_it_was()
    {
        var key = await server.InScopeAsync(await WorkspaceAsync(), services => services.GetRequiredService<NamjaiDb>().Set<Survey>().Select(one => one.Key).SingleAsync(Cancellation));
        using var customer = server.NewClient();
        using var page = await customer.GetAsync($"/s/{key}", Cancellation);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var given = await customer.PostAsJsonAsync(
            $"/api/v1/public/surveys/{key}/responses", new { answers = new { score = 5, comment = "The zebra crossing is right at the door" } }, Cancellation);
        given.IsSuccessStatusCode.ShouldBeTrue(await given.Content.ReadAsStringAsync(Cancellation));
        await Soon.ComesTrueAsync(async () => (await FoundAsync("zebra")).Count == 1);
    }

    private HttpClient Api()
    {
        var api = server.NewClient();
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Key);
        return api;
    }

    private async Task<List<string>> FoundAsync(string word)
    {
        using var api = Api();
        var found = await api.GetFromJsonAsync<JsonElement>($"/api/v1/comments?q={Uri.EscapeDataString(word)}", Cancellation);
        return [.. found.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()!)];
    }

    private Task<Guid> WorkspaceAsync() => server.InScopeAsync(null, services => services.GetRequiredService<NamjaiDb>().Set<Workspace>().Select(one => one.Id).SingleAsync(Cancellation));

    public sealed class OnSqlite(LeftSqliteServer server) : UpgradeTests(server), IClassFixture<LeftSqliteServer>;

    public sealed class OnPostgres(LeftPostgresServer server) : UpgradeTests(server), IClassFixture<LeftPostgresServer>
    {
        [Fact]
        public async Task The_index_that_everybody_could_read_is_behind_the_wall_now() => (await server.InScopeAsync(Guid.CreateVersion7(), services =>
            services.GetRequiredService<NamjaiDb>().Database.SqlQueryRaw<long>("select count(*) as \"Value\" from comment_search").SingleAsync(Cancellation))).ShouldBe(0);
    }
}
