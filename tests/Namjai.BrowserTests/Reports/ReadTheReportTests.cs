using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Namjai.BrowserTests.Reports;

public class ReadTheReportTests(Chromium chromium, ReportFiles reports)
{
    private const int SmallPhone = 360;
    private const int Phone = 390;
    private const int Desk = 1280;

    public static AxeRunOptions Wcag22 { get; } = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static MatrixTheoryData<string, int, ColorScheme> Readers { get; } =
        new(["en", "th", "zh"], [Phone, Desk], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Everybody_can_use_it(string language, int width, ColorScheme colours)
    {
        await using var report = await ReportPage.OpenAsync(chromium, reports.Example(language), width, colours);
        await report.PhotographAsync($"report-{language}-{width}-{colours}".ToLowerInvariant());
        await report.UnfoldAsync();

        var result = await report.Page.RunAxe(Wcag22);

        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(fault => $"{fault.Id}: {fault.Help} at {string.Join(" and ", fault.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    [InlineData("zh")]
    public async Task It_asks_nothing_of_the_network_and_the_browser_has_no_complaint(string language)
    {
        await using var report = await ReportPage.OpenAsync(chromium, reports.Example(language), Desk);
        await report.UnfoldAsync();

        report.Requests.ShouldBeEmpty();
        report.Complaints.ShouldBeEmpty();
        (await report.Page.Locator("html").GetAttributeAsync("lang")).ShouldNotBeNull().ShouldStartWith(language);
        (await report.Page.Locator("script").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    [InlineData("zh")]
    public async Task On_a_small_phone_nothing_hangs_over_the_edge(string language)
    {
        await using var report = await ReportPage.OpenAsync(chromium, reports.Example(language), SmallPhone);
        (await report.OverhangAsync()).ShouldBe(0);

        await report.UnfoldAsync();

        (await report.OverhangAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_to_mend_first_stands_before_the_numbers_and_in_the_customers_own_words()
    {
        await using var report = await ReportPage.OpenAsync(chromium, reports.Example("en"), Phone);

        (await report.Section("mend").InnerTextAsync()).ShouldContain("waiting", Case.Insensitive);
        (await report.Section("mend").Locator("blockquote").CountAsync()).ShouldBeGreaterThan(0);
        var (mend, score) = (await report.Section("mend").BoundingBoxAsync(), await report.Section("score").BoundingBoxAsync());
        mend.ShouldNotBeNull().Y.ShouldBeLessThan(score.ShouldNotBeNull().Y);
    }

    [Fact]
    public async Task It_needs_no_script_and_no_mouse()
    {
        await using var report = await ReportPage.OpenAsync(chromium, reports.Example("en"), Desk, script: false);

        await report.Page.Keyboard.PressAsync("Tab");
        await report.Page.Keyboard.PressAsync("Enter");
        report.Page.Url.ShouldEndWith("#report");

        var folded = report.Section("months").Locator("details");
        await folded.Locator("summary").FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(folded.Locator("table")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_customers_write_stays_text()
    {
        await using var report = await ReportPage.OpenAsync(chromium, reports.Hostile, SmallPhone);
        await report.UnfoldAsync();

        (await report.Page.TitleAsync()).ShouldNotBe("taken over");
        (await report.Page.Locator("script, img, main a[href^='http']").CountAsync()).ShouldBe(0);
        (await report.Page.Locator("main").InnerTextAsync()).ShouldContain(ReportFiles.Script);
        (await report.OverhangAsync()).ShouldBe(0);
        report.Complaints.ShouldBeEmpty();
        await report.PhotographAsync("report-hostile");
    }
}
