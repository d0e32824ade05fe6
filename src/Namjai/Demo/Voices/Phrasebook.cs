using System.Text;
using System.Text.RegularExpressions;
using Namjai.Demo.Year;

namespace Namjai.Demo.Voices;

/// <summary>What people say in one language: sections of clauses, as written in th.txt, zh.txt and en.txt.</summary>
internal sealed partial class Phrasebook
{
    private const string General = "general";

    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private Phrasebook(TextReader text)
    {
        List<List<string>> open = [];
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                open = [.. KeysOf(line).Select(SectionOf)];
            else if (line.Length > 0 && !line.StartsWith(';'))
                open.ForEach(section => section.Add(line));
        }
    }

    public static Phrasebook Of(string language)
    {
        var stream = typeof(Phrasebook).Assembly.GetManifestResourceStream($"Voices/{language}.txt")
            ?? throw new ArgumentOutOfRangeException(nameof(language), language, "Nobody in the demo speaks it.");
        using var text = new StreamReader(stream, Encoding.UTF8);
        return new Phrasebook(text);
    }

    /// <summary>The clauses of a section: those of the touchpoint, or the general ones where it has none of its own.</summary>
    public IReadOnlyList<string> Clauses(string section, Touchpoint? touchpoint = null) =>
        touchpoint is { } where && _sections.TryGetValue(KeyOf(section, where.ToString()), out var own) ? own : _sections.GetValueOrDefault(section, []);

    /// <summary>Chooses among what is written as (one|another) and fills {slots}.</summary>
    public string Fill(string clause, Dice dice)
    {
        clause = Choice().Replace(clause, match => dice.One(match.Groups["of"].Value.Split('|')));
        return Slot().Replace(clause, match => dice.One(_sections[match.Groups["name"].Value]));
    }

    // "[price - general delivery web]" is for wherever there is nothing special, for deliveries and for the web shop.
    private static IEnumerable<string> KeysOf(string line)
    {
        var words = line.Trim('[', ']').Split(' ');
        var places = words.Count(word => word == General || Enum.TryParse<Touchpoint>(word, ignoreCase: true, out _));
        var section = string.Join(' ', words[..^places]);
        return places == 0 ? [section] : words[^places..].Select(place => place == General ? section : KeyOf(section, place));
    }

    private static string KeyOf(string section, string place) => $"{section} {place.ToLowerInvariant()}";

    private List<string> SectionOf(string key)
    {
        if (!_sections.TryGetValue(key, out var section))
            _sections.Add(key, section = []);
        return section;
    }

    [GeneratedRegex(@"\((?<of>[^()|]*\|[^()]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Choice();

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
