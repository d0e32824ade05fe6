using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Namjai.BrowserTests.Chromium))]

namespace Namjai.BrowserTests;

/// <summary>The system's own Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Milliseconds. A busy machine is no fault of a page.
    private const float Patience = 60_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            // The sandbox needs a user other than root; the pages opened are our own.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh window, which remembers nothing of the others.</summary>
    public async Task<IBrowserContext> OpenWindowAsync(int width, ColorScheme colours = ColorScheme.Light, bool script = true)
    {
        var window = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = colours,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        window.SetDefaultTimeout(Patience);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need a browser, and there is no Chromium here. On Debian: sudo apt-get install chromium");
}
