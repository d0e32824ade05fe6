using System.Globalization;
using Microsoft.Playwright;

namespace Namjai.BrowserTests.Reports;

public sealed class PrintTheReportTests(Chromium chromium, ReportFiles reports) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-").FullName;

    [Theory]
    [InlineData("en", "Mend this first", "Riverside")]
    [InlineData("th", "แก้เรื่องนี้ก่อน", "Riverside")]
    [InlineData("zh", "先改这一点", "Riverside")]
    public async Task It_prints_on_paper_in_every_language(string language, string heading, string place)
    {
        // A reader who sees it dark on the screen still wants black on white on paper.
        await using var report = await ReportPage.OpenAsync(chromium, reports.Example(language), 1280, ColorScheme.Dark);
        var path = Path.Combine(_folder, language + ".pdf");

        await report.Page.PdfAsync(new PagePdfOptions { Path = path, Format = "A4", PreferCSSPageSize = true });

        var pages = (await Programs.RunAsync("pdfinfo", path)).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal));
        int.Parse(pages["Pages:".Length..], CultureInfo.InvariantCulture).ShouldBeInRange(2, 40);
        var text = await Programs.RunAsync("pdftotext", path, "-");
        Plain(text).ShouldContain(Plain(heading));
        text.ShouldContain(place);
        var corner = await Programs.RunAsync("pdftoppm", "-r", "4", "-f", "1", "-l", "1", "-x", "0", "-y", "0", "-W", "1", "-H", "1", "-gray", path, Path.Combine(_folder, language));
        corner.ShouldBeEmpty();
        var picture = await File.ReadAllBytesAsync(Directory.GetFiles(_folder, language + "*.pgm").Single(), TestContext.Current.CancellationToken);
        picture[^1].ShouldBeGreaterThan((byte)240);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>PDF keeps Thai marks in their order on paper and parts lines anywhere: only the base letters are compared.</summary>
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetter));
}
