using System.Net;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Understand;

public abstract class PagesTests(NamjaiServer server)
{
    private static readonly string[] Pages = ["/", "/scores", "/comments", "/themes", "/themes/waiting", "/pain-points"];

    private Instant DaysAgo(int days) => Instant.FromDateTimeOffset(server.Time.GetUtcNow()) - Duration.FromDays(days);

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    [InlineData("zh")]
    public async Task Every_page_opens_in_every_language_with_nothing_in_it_and_with_a_lot(string language)
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        foreach (var page in Pages)
            await OpenAsync(customers, page, language);
        for (var i = 0; i < 70; i++)
            await customers.SayAsync(i % 2 == 0 ? "We waited far too long, the staff were rude" : "The coffee tastes great <b>", nps: i % 2 == 0 ? 1 : 10, touchpoint: i % 4 == 0 ? "web" : "shop", channel: "qr", at: DaysAgo(1 + i));
        await customers.UntilReadAsync(70);
        foreach (var page in Pages)
        {
            foreach (var span in new[] { "month", "quarter", "year", "all" })
                (await OpenAsync(customers, $"{page}?span={span}", language)).ShouldNotContain("great <b>");
        }
    }

    [Theory]
    [InlineData("/", "Ask your customers")]
    [InlineData("/scores", "Ask your customers")]
    [InlineData("/comments", "Ask your customers")]
    [InlineData("/themes", "Ask your customers")]
    [InlineData("/themes/waiting", "Choose a longer time above")]
    [InlineData("/pain-points", "Ask your customers")]
    [InlineData("/surveys", "New survey")]
    public async Task An_empty_page_says_what_to_do_next(string page, string next) =>
        (await OpenAsync(await Customers.OfNewBusinessAsync(server), page, "en")).ShouldContain(next);

    [Fact]
    public async Task Today_says_what_waits_and_a_handled_comment_waits_no_more()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await customers.SayAsync("Terrible, the staff were rude to us", nps: 0);
        await customers.UntilReadAsync(1);
        (await OpenAsync(customers, "/", "en")).ShouldContain("1 unhappy comment of the last two weeks is not handled yet");
        var id = (await customers.GetAsync("/comments")).GetProperty("items")[0].GetProperty("id").GetString();
        var handling = $"/api/v1/comments/{id}/handling";
        (await customers.Business.Api.PutAsync(handling, content: null, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await OpenAsync(customers, "/", "en")).ShouldNotContain("not handled yet");
        (await customers.TextsAsync("handled=true")).Count.ShouldBe(1);
        (await customers.Business.Api.DeleteAsync(handling, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await customers.TextsAsync("handled=true")).ShouldBeEmpty();
        var staff = await customers.StaffAsync();
        using (var sent = await staff.PostFormAsync($"/comments/{id}/handling", "/comments", ("returnUrl", "/comments?q=rude")))
            sent.Headers.Location!.ToString().ShouldBe("/comments?q=rude");
        (await customers.TextsAsync("handled=true")).Count.ShouldBe(1);
        var other = await Customers.OfNewBusinessAsync(server);
        (await other.Business.Api.PutAsync(handling, content: null, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_looked_for_is_marked_and_stays_in_its_field()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await customers.SayAsync("พนักงานบริการดีมาก", nps: 9);
        await customers.UntilReadAsync(1);
        var page = await OpenAsync(customers, "/comments?q=บริการ&from=nonsense", "th");
        page.ShouldContain("<mark>บริการ</mark>");
        page.ShouldContain("value=\"บริการ\"");
    }

    [Fact]
    public async Task Touchpoints_and_channels_are_read_by_name_and_asked_for_by_key()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await customers.SayAsync("We waited far too long", nps: 1, touchpoint: "web-shop", channel: "qr");
        await customers.SayAsync("We waited far too long", nps: 1, touchpoint: "upstairs-bar", channel: "kiosk");
        await customers.UntilReadAsync(2);
        foreach (var page in new[] { "/scores", "/comments" })
        {
            var html = await OpenAsync(customers, page, "zh");
            html.ShouldContain("网店");
            html.ShouldContain("Upstairs bar");
            html.ShouldContain("二维码");
            html.ShouldContain("店内平板");
            html.ShouldNotContain(">qr<");
        }
        (await OpenAsync(customers, "/comments?touchpoint=web-shop", "th")).ShouldContain("<option value=\"web-shop\" selected>ร้านออนไลน์");
        (await customers.GetAsync("/scores?measure=nps&by=touchpoint")).GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("by").GetProperty("touchpoint").GetString())
            .ShouldBe(["web-shop", "upstairs-bar"], ignoreOrder: true);
    }

    private static async Task<string> OpenAsync(Customers customers, string page, string language)
    {
        using var answer = await (await customers.StaffAsync()).GetAsync($"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}", TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page + html);
        return html;
    }

    public sealed class OnSqlite(SqliteServer server) : PagesTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : PagesTests(server), IClassFixture<PostgresServer>;
}
