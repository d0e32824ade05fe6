using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Namjai.BrowserTests.Reports;
using Namjai.Tests.Servers;

namespace Namjai.BrowserTests.Look;

/// <summary>Every component in its states: what holds here holds on the pages that are made of them.</summary>
public sealed class GalleryTests(Chromium chromium, SqliteServer server) : IClassFixture<SqliteServer>
{
    public static MatrixTheoryData<string, ColorScheme, int> Readers { get; } =
        new(["th", "zh", "en"], [ColorScheme.Light, ColorScheme.Dark], [390, 1280]);

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Everybody_can_use_every_component(string language, ColorScheme colours, int width)
    {
        await using var window = await chromium.OpenWindowAsync(width, colours);
        var (page, complaints) = await OpenAsync(window, "/ui?lang=" + language);

        var result = await page.RunAxe(ReadTheReportTests.Wcag22);

        result.Violations.SelectMany(fault => fault.Nodes.Select(node => $"{fault.Id}: {fault.Help} at {node.Html}")).ShouldBeEmpty();
        complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task What_opens_can_be_used_by_everybody_too(ColorScheme colours)
    {
        await using var window = await chromium.OpenWindowAsync(1280, colours);
        var (page, _) = await OpenAsync(window, "/ui?lang=th");
        await page.Locator("details:not([open]) > summary").First.WaitForAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(menu => menu.open = true)");
        await page.EvaluateAsync("document.querySelector('[popover]').showPopover()");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();

        var result = await page.RunAxe(ReadTheReportTests.Wcag22);

        result.Violations.SelectMany(fault => fault.Nodes.Select(node => $"{fault.Id}: {fault.Help} at {node.Html}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/ui?lang=th")]
    [InlineData("/ui?lang=zh")]
    [InlineData("/ui?lang=en")]
    [InlineData("/ui/door?lang=th")]
    public async Task Nothing_hangs_over_the_edge_of_a_small_phone(string path)
    {
        await using var window = await chromium.OpenWindowAsync(360);
        var (page, _) = await OpenAsync(window, path);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Numbers_beside_each_other_make_even_rows(int width)
    {
        await using var window = await chromium.OpenWindowAsync(width);
        var (page, _) = await OpenAsync(window, "/ui?lang=th");

        var rows = await page.Locator(".stats").First.EvaluateAsync<int[]>(
            "row => Object.values(Object.groupBy([...row.children], one => Math.round(one.getBoundingClientRect().top))).map(one => one.length)");

        rows.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Filters_stand_aside_on_a_phone_until_they_are_asked_for()
    {
        await using var window = await chromium.OpenWindowAsync(390, script: false);
        var (page, _) = await OpenAsync(window, "/ui?lang=en");
        var (toggle, field) = (page.Locator(".unfold").First, page.Locator(".filters .field").First);

        await Assertions.Expect(field).ToBeVisibleAsync(); // something is asked for already
        await toggle.UncheckAsync(new() { Force = true });
        await Assertions.Expect(field).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".filters .search").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_dialog_opens_and_is_left_with_and_without_script(bool script)
    {
        await using var window = await chromium.OpenWindowAsync(390, script: script);
        var (page, _) = await OpenAsync(window, "/ui?lang=en");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Close this survey?" });

        await page.GetByRole(AriaRole.Button, new() { Name = "Close the survey" }).First.ClickAsync();
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(dialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Colours_and_language_are_chosen_without_script()
    {
        await using var window = await chromium.OpenWindowAsync(1280, script: false);
        var (page, _) = await OpenAsync(window, "/ui/door?lang=en");

        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
    }

    [Fact]
    public async Task A_menu_folds_away_when_something_else_is_touched()
    {
        await using var window = await chromium.OpenWindowAsync(1280);
        var (page, _) = await OpenAsync(window, "/ui?lang=en");
        var signIn = page.GetByRole(AriaRole.Link, new() { Name = "Sign in", Exact = true });

        await page.Locator(".account > summary").ClickAsync();
        await Assertions.Expect(signIn).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await Assertions.Expect(signIn).ToBeHiddenAsync();
    }

    private async Task<(IPage Page, List<string> Complaints)> OpenAsync(IBrowserContext window, string path)
    {
        await TestBusiness.OpenAsync(server);
        var page = await window.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
        return (page, complaints);
    }
}
