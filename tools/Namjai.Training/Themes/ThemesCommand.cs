using System.CommandLine;
using Namjai.Language;
using Namjai.Language.Sentiments;
using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Training.Themes;

/// <summary>
/// <c>themes --data DIR</c>: how well the lexicon finds the themes of labelled Chinese restaurant reviews. The odd rows were never
/// looked at while the lexicon was written; their figures are the honest ones.
/// </summary>
internal static class ThemesCommand
{
    private const string File = "text/zh/restaurant-aspects.csv";

    public static Command Build()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder that holds " + File, Required = true };
        var command = new Command("themes", "Measures the theme lexicon on labelled restaurant reviews") { data };
        command.SetAction(parsed => Measure(parsed.GetRequiredValue(data)));
        return command;
    }

    private static int Measure(DirectoryInfo data)
    {
        var path = Path.Combine(data.FullName, File);
        if (!System.IO.File.Exists(path))
        {
            Console.Error.WriteLine($"There is no {File} in {data.FullName}.");
            return 1;
        }

        var rows = AspectRow.Read(path);
        Report("rows looked at (even)", rows.Where((_, index) => index % 2 == 0));
        Report("rows never looked at (odd)", rows.Where((_, index) => index % 2 == 1));
        Report("all rows", rows);
        return 0;
    }

    private static void Report(string name, IEnumerable<AspectRow> rows)
    {
        var finder = new ThemeFinder();
        var themes = AspectRow.ThemeOf.Values.Distinct().Order().ToDictionary(theme => theme, _ => new ThemeTally());
        var together = new ThemeTally();
        foreach (var row in rows)
        {
            var mentions = Find(finder, row.Text).ToDictionary(mention => mention.Theme);
            foreach (var (theme, tally) in themes)
            {
                var found = mentions.TryGetValue(theme, out var mention);
                var labelled = row.Themes.TryGetValue(theme, out var label);
                tally.Count(found, labelled, mention.Sentiment, label);
                together.Count(found, labelled, mention.Sentiment, label);
            }
        }

        Console.WriteLine(name);
        foreach (var (theme, tally) in themes)
            Console.WriteLine($"  {theme,-12} {tally}");
        Console.WriteLine($"  {"together",-12} {together}");
    }

    private static IReadOnlyList<ThemeMention> Find(ThemeFinder finder, string text)
    {
        var model = SentimentModel.Shipped;
        return finder.Find(
            text,
            WordBreaker.Break(text),
            model.Read(text, "zh").Sentiment,
            (start, length) => model.Read(text.AsSpan(start, length), "zh").Sentiment);
    }
}
