using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Namjai.Listen;
using Namjai.Platform;
using Namjai.Platform.Localization;
using Namjai.Samples;
using Namjai.Understand;
using Namjai.Understand.Reports;

namespace Namjai.BrowserTests.Reports;

/// <summary>A file may have no scores, no dates, one row, seventy places: each such page must be as good as the example's.</summary>
public sealed class EveryStateTests(Chromium chromium) : IDisposable
{
    private static readonly ReportWriter Writer =
        Rooms.CommandServices().BuildServiceProvider().GetRequiredService<ReportWriter>();

    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-").FullName;

    public static TheoryData<string> States { get; } = [.. SampleReports.All.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Everybody_can_use_it_and_nothing_hangs_over_the_edge(string state)
    {
        var path = Path.Combine(_folder, state + ".html");
        await File.WriteAllTextAsync(path, await Writer.RenderAsync(SampleReports.All[state], ReaderLanguage.Thai), TestContext.Current.CancellationToken);
        await using var report = await ReportPage.OpenAsync(chromium, path, 360, ColorScheme.Dark);
        await report.PhotographAsync("state-" + state);
        await report.UnfoldAsync();

        var result = await report.Page.RunAxe(ReadTheReportTests.Wcag22);

        result.Violations.Select(fault => $"{fault.Id}: {fault.Help} at {fault.Nodes[0].Html}").ShouldBeEmpty();
        (await report.OverhangAsync()).ShouldBe(0);
        report.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
