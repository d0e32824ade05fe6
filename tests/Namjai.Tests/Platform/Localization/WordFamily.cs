using System.Text.RegularExpressions;
using System.Xml.Linq;
using Namjai.Tests.Architecture;

namespace Namjai.Tests.Platform.Localization;

/// <summary>A family of words: the same sentences in each of the languages, from the .resx files beside the code that says them.</summary>
internal sealed partial record WordFamily(string Name, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Languages)
{
    public static IReadOnlyList<string> Spoken { get; } = ["en", "th", "zh"];

    /// <summary>All families of the product, found by themselves.</summary>
    public static IReadOnlyList<WordFamily> All() =>
        [.. RepositoryFiles.SourceIn(RepositoryFiles.Root, ".resx")
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .GroupBy(path => Language().Replace(path, ""))
            .Select(family => new WordFamily(
                Path.GetFileNameWithoutExtension(family.Key + ".resx"),
                family.ToDictionary(path => Language().Match(path).Groups[1].Value is { Length: > 0 } language ? language : "en", Read)))];

    /// <summary>What is wrong with it, a line each: a language or sentence that is missing, empty, or has other gaps to fill than in English.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var language in Spoken.Except(Languages.Keys))
            yield return $"{Name} is not there in {language}";
        foreach (var language in Languages.Keys.Except(Spoken))
            yield return $"{Name} is in {language}, which the product does not speak";
        var keys = Languages.Values.SelectMany(words => words.Keys).Distinct().ToList();
        foreach (var (language, words) in Languages)
        {
            foreach (var key in keys)
            {
                if (!words.TryGetValue(key, out var sentence))
                    yield return $"{Name}.{key} is missing in {language}";
                else if (string.IsNullOrWhiteSpace(sentence))
                    yield return $"{Name}.{key} is empty in {language}";
                else if (Languages["en"].TryGetValue(key, out var english) && !Gaps(english).SetEquals(Gaps(sentence)))
                    yield return $"{Name}.{key} fills other gaps in {language} than in English";
            }
        }
    }

    private static HashSet<string> Gaps(string sentence) => [.. Gap().Matches(sentence).Select(gap => gap.Groups[1].Value)];

    private static IReadOnlyDictionary<string, string> Read(string path) =>
        XDocument.Load(Path.Combine(RepositoryFiles.Root, path)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?:\.(\w\w))?\.resx$")]
    private static partial Regex Language();
}
