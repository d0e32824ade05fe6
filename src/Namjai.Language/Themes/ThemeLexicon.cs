using System.Reflection;

namespace Namjai.Language.Themes;

/// <summary>
/// The trilingual lexicon, read once from the plain files beside this one. A line holds terms (see <see cref="TermPattern"/>);
/// a mark before it says more: <c>+</c> or <c>-</c> (twice for strong) that the term itself praises or complains,
/// <c>?</c> that it means the theme only where something good or bad is said of it, <c>!</c> that it is a trap.
/// </summary>
internal sealed class ThemeLexicon
{
    private static readonly Lazy<ThemeLexicon> Embedded = new(Load);

    public static ThemeLexicon Shared => Embedded.Value;

    public TermTrie Terms { get; } = new();

    private static ThemeLexicon Load()
    {
        var lexicon = new ThemeLexicon();
        foreach (var theme in Enum.GetValues<Theme>())
            lexicon.Read(theme.ToString().ToLowerInvariant(), TermKind.Theme, TermKind.Trap, theme);
        lexicon.Read("feelings", TermKind.Feeling, TermKind.NoFeeling, default);
        lexicon.Read("negators", TermKind.Negator, TermKind.NoFeeling, default);
        lexicon.Read("contrasts", TermKind.Contrast, TermKind.NoFeeling, default);
        return lexicon;
    }

    private void Read(string name, TermKind kind, TermKind trap, Theme theme)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream($"Namjai.Language.Themes.Lexicon.{name}.txt")
            ?? throw new InvalidOperationException($"The lexicon '{name}' is missing from the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] is '[' or ';')
                continue;
            var marks = line.AsSpan(0, line.Length - line.AsSpan().TrimStart("+-!?").Length);
            var polarity = marks is "!" ? 0 : marks.Count('+') - marks.Count('-');
            var meaning = new Term(marks is "!" ? trap : kind, theme, (sbyte)polarity, marks is "?");
            foreach (var term in TermPattern.Expand(line[marks.Length..]))
                Terms.Add(FoldedText.Fold(term).Trim(), meaning);
        }
    }
}
