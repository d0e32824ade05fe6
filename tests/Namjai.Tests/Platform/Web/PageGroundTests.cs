using System.Net;
using Namjai.Platform.Web;
using Namjai.Platform.Web.Headers;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Web;

public sealed class PageGroundTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    [Theory]
    [InlineData("th", "ไม่พบหน้านี้")]
    [InlineData("zh", "找不到此页面")]
    [InlineData("en", "There is nothing here")]
    public async Task A_page_that_is_not_there_is_told_in_the_readers_language(string language, string title)
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        using var answer = await client.GetAsync("/nowhere?lang=" + language, TestContext.Current.CancellationToken);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        page.ShouldContain($"<h1>{title}</h1>");
    }

    [Fact]
    public async Task Every_answer_says_what_a_browser_may_do_with_it()
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        foreach (var path in new[] { "/ui", "/nowhere", "/sign-in", Stylesheet.App.Path })
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldBe(PagePolicy.Default, path);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Headers.Contains("Referrer-Policy").ShouldBeTrue();
            answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("over plain HTTP it means nothing");
        }
    }

    [Fact]
    public async Task The_sheet_is_kept_for_ever_and_named_anew_when_it_changes()
    {
        using var client = server.NewClient();
        using var answer = await client.GetAsync(Stylesheet.App.Path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Theory]
    [InlineData("th")]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_gallery_is_drawn_in_each_language_without_anything_inline(string language)
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        var page = await client.GetStringAsync("/ui?lang=" + language, TestContext.Current.CancellationToken);

        page.ShouldContain($"<html lang=\"{language}");
        page.ShouldNotContain(" style=\"");
        page.ShouldNotContain("<style");
        page.ShouldNotContain(" onclick");
    }

    [Fact]
    public async Task A_chosen_theme_stays_and_leads_back_to_the_page_it_was_chosen_on()
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("returnUrl", "/ui")]);
        using var answer = await client.PostAsync("/theme", form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe("/ui");
        (await client.GetStringAsync("/ui", TestContext.Current.CancellationToken)).ShouldContain("data-theme=\"dark\"");
    }
}
