using Microsoft.Playwright;

namespace Namjai.BrowserTests.Reports;

/// <summary>A report, open in a window.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private readonly IBrowserContext _window;
    private readonly IPage _page;

    private ReportPage(IBrowserContext window, IPage page) => (_window, _page) = (window, page);

    public IPage Page => _page;

    /// <summary>What it asked for beside itself.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What the browser complained of.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<ReportPage> OpenAsync(Chromium chromium, string path, int width, ColorScheme colours = ColorScheme.Light, bool script = true)
    {
        var window = await chromium.OpenWindowAsync(width, colours, script);
        var report = new ReportPage(window, await window.NewPageAsync());
        report._page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                report.Complaints.Add(message.Text);
        };
        report._page.PageError += (_, error) => report.Complaints.Add(error);
        var address = new Uri(path).AbsoluteUri;
        report._page.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                report.Requests.Add(request.Url);
        };
        await report._page.GotoAsync(address);
        return report;
    }

    /// <summary>Opens all that is folded away, so that it is looked at too.</summary>
    public async Task UnfoldAsync()
    {
        var folded = _page.Locator("details:not([open]) > summary:visible");
        while (await folded.CountAsync() > 0)
            await folded.First.ClickAsync();
    }

    public ILocator Section(string id) => _page.Locator("#" + id);

    /// <summary>How many pixels it is wider than its window.</summary>
    public Task<int> OverhangAsync() =>
        _page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async Task PhotographAsync(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "screenshots");
        Directory.CreateDirectory(folder);
        await _page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    public async ValueTask DisposeAsync() => await _window.DisposeAsync();
}
