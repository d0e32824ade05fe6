using System.Collections.Frozen;
using System.Reflection;

namespace Namjai.Language.Phrases;

/// <summary>What a language's function words may do in a phrase, read from the plain lists beside this file.</summary>
internal sealed class WordRoles
{
    private static readonly FrozenDictionary<string, WordRoles> All =
        new[] { "th", "zh", "en" }.ToFrozenDictionary(language => language, Load, StringComparer.Ordinal);

    private readonly Dictionary<string, WordRole> _roles = new(StringComparer.Ordinal);

    private WordRoles(string language) => SpacesPart = language != "en";

    /// <summary>True where a space stands between clauses rather than between words.</summary>
    public bool SpacesPart { get; }

    /// <summary>The roles of a language; null for one that phrases aren't taken from.</summary>
    public static WordRoles? For(string language) => All.GetValueOrDefault(language);

    public WordRole Of(string word)
    {
        if (_roles.TryGetValue(word, out var role))
            return role;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return WordRole.Content;
        }

        return WordRole.Barrier;
    }

    private static WordRoles Load(string language)
    {
        var roles = new WordRoles(language);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Namjai.Language.Phrases.Roles.{language}.txt")
            ?? throw new InvalidOperationException($"The list of function words for '{language}' is missing from the program.");
        using var reader = new StreamReader(stream);
        var role = WordRole.Barrier;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                role = Enum.Parse<WordRole>(line.Trim('[', ']', ' '), ignoreCase: true);
            else if (!line.StartsWith(';'))
                roles.Add(line, role);
        }

        return roles;
    }

    private void Add(string line, WordRole role)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _roles[word] = role;
    }
}
