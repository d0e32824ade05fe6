using System.CommandLine;
using Namjai.Language.Search;
using Namjai.Language.Words;

namespace Namjai.Training.Search;

/// <summary>
/// <c>search --data DIR</c>: for every word that people marked in real Thai texts, which texts are found by it, and which should be. Compound words count as
/// mistakes here even where a reader would be glad of them (น้ำ in น้ำแข็ง).
/// </summary>
internal static class SearchCommand
{
    private const string File = "text/th/words.txt";

    public static Command Build()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder that holds " + File, Required = true };
        var command = new Command("search", "Measures how well words are found in Thai texts whose words are marked") { data };
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
        var texts = System.IO.File.ReadAllLines(path).Select(MarkedText.Of).ToList();
        var words = texts.SelectMany(text => text.Words).Distinct(StringComparer.Ordinal).ToList();
        Console.WriteLine($"{texts.Count} texts, {words.Count} words");
        Report("words as the breaker cuts them", texts, words, word => text => text.BreakerHas(word));
        Report("search", texts, words, Searching);
        return 0;
    }

    private static Func<MarkedText, bool> Searching(string word)
    {
        var query = SearchQuery.Parse(word);
        return text => query.Find(text.Text) is not null;
    }

    private static void Report(string name, List<MarkedText> texts, List<string> words, Func<string, Func<MarkedText, bool>> search)
    {
        double precision = 0, recall = 0;
        var answered = 0;
        foreach (var word in words)
        {
            var found = texts.Where(search(word)).ToList();
            double right = found.Count(text => text.Words.Contains(word));
            recall += right / texts.Count(text => text.Words.Contains(word));
            if (found.Count == 0)
                continue;
            precision += right / found.Count;
            answered++;
        }
        Console.WriteLine($"  {name,-32} recall {recall / words.Count:F3}  precision {precision / answered:F3}");
    }

    private sealed record MarkedText(string Text, HashSet<string> Words, HashSet<int> Breaks)
    {
        public static MarkedText Of(string line)
        {
            var pieces = line.Split('|');
            var text = string.Concat(pieces);
            return new MarkedText(
                text,
                pieces.Where(piece => piece.Length > 1 && piece.All(c => c is >= 'ก' and <= '๎')).ToHashSet(StringComparer.Ordinal),
                WordBreaker.Break(text).SelectMany(word => new[] { word.Start, word.End }).ToHashSet());
        }

        public bool BreakerHas(string word)
        {
            for (var at = Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (Breaks.Contains(at) && Breaks.Contains(at + word.Length))
                    return true;
            }
            return false;
        }
    }
}
