using Microsoft.Playwright;
using Namjai.Tests.Servers;

namespace Namjai.BrowserTests.Journeys;

/// <summary>From nothing to the first answer, and what is done about it.</summary>
public sealed class FirstDayTests(Chromium chromium, SqliteServer server) : IClassFixture<SqliteServer>
{
    private const string Comment = "รอคิวนานมาก เกือบชั่วโมง";

    [Fact]
    public async Task An_owner_sets_up_asks_hears_a_customer_at_once_and_acts()
    {
        await using var desk = await chromium.OpenWindowAsync(1280);
        var owner = new StaffBrowser(await desk.NewPageAsync(), server.Address);
        await owner.SetUpAsync("Ruean Nam", "nam@example.com");
        await Assertions.Expect(owner.Page.GetByRole(AriaRole.Navigation).First).ToBeVisibleAsync();
        var link = await owner.AskCustomersAsync();

        await owner.OpenAsync("/comments");
        await Assertions.Expect(owner.Page.GetByText("No comments yet")).ToBeVisibleAsync();

        await using var phone = await chromium.OpenWindowAsync(390, script: false);
        await AnswerInThaiAsync(await phone.NewPageAsync(), link);

        // Nobody loads the page again: it comes by itself.
        var comment = owner.Page.Locator("article").Filter(new() { HasText = Comment });
        await Assertions.Expect(comment).ToBeVisibleAsync();
        await Assertions.Expect(comment).ToContainTextAsync("Waiting");

        await comment.GetByRole(AriaRole.Button, new() { Name = "Mark as handled" }).ClickAsync();
        await Assertions.Expect(comment).ToContainTextAsync("Handled on");
        await comment.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(comment.GetByRole(AriaRole.Button, new() { Name = "Mark as handled" })).ToBeVisibleAsync();

        await owner.OpenAsync("/scores");
        await Assertions.Expect(owner.Page.Locator("main")).ToContainTextAsync("from 1 answer");
        await Assertions.Expect(owner.Page.Locator("main")).ToContainTextAsync("Not enough answers yet");
    }

    private static async Task AnswerInThaiAsync(IPage page, string link)
    {
        await page.GotoAsync(link + "?lang=th");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "th");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        await page.Locator("button[name=score][value='1']").ClickAsync();
        await page.Locator("textarea").FillAsync(Comment);
        await page.GetByRole(AriaRole.Button, new() { Name = "ส่งคำตอบ" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "ขอบคุณมาก" })).ToBeVisibleAsync();
    }
}
