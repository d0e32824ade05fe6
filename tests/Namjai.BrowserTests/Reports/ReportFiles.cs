[assembly: AssemblyFixture(typeof(Namjai.BrowserTests.Reports.ReportFiles))]

namespace Namjai.BrowserTests.Reports;

/// <summary>Reports made by the real command: of the example in each language, and of a file that means harm.</summary>
public sealed class ReportFiles : IAsyncLifetime
{
    public const string Script = "<script>document.title = 'taken over'</script>";
    public const string Picture = "<img src=x onerror=\"document.title = 'taken over'\">";

    private static readonly string[] Languages = ["en", "th", "zh"];
    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-").FullName;

    public string Hostile => PathOf("hostile");

    public string Example(string language) => PathOf(language);

    public async ValueTask InitializeAsync()
    {
        var example = Directory.GetFiles(Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "examples"), "*.csv").ShouldHaveSingleItem();
        foreach (var language in Languages)
            await Programs.NamjaiAsync("report", example, "--language", language, "--out", PathOf(language));

        var file = Path.Combine(_folder, "<b>hostile.csv");
        await File.WriteAllLinesAsync(file, [$"stars,branch,\"comment {Script.Replace('"', '\'')}\"", .. Enumerable.Range(0, 40).Select(HostileRow)]);
        await Programs.NamjaiAsync("report", file, "--language", "en", "--out", Hostile);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string HostileRow(int row)
    {
        var words = (row % 4) switch
        {
            0 => $"Slow service {row} {Script}",
            1 => $"Rude waiter {row} {Picture}",
            2 => $"=HYPERLINK(\"\"http://example.org\"\") dirty {row} Z{new string('\u0336', 300)}",
            _ => $"Waited an hour {row} {new string('x', 3000)} \u202Eתור ארוך",
        };
        return $"{(row % 3 == 0 ? 5 : 1)},\"{(row % 2 == 0 ? Picture.Replace("\"", "\"\"") : "</table></main>")}\",\"{words.Replace("onerror=\"", "onerror=\"\"").Replace("over'\"", "over'\"\"")}\"";
    }

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Namjai.slnx")) ? folder.FullName : Root(folder.Parent!);

    private string PathOf(string name) => Path.Combine(_folder, name + ".html");
}
