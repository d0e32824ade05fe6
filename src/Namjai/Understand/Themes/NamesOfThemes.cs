using Microsoft.Extensions.Localization;
using Namjai.Language;
using Namjai.Platform.Localization;

namespace Namjai.Understand.Themes;

/// <summary>What each theme is called in each language, for programs that show them to people.</summary>
internal sealed class NamesOfThemes(IStringLocalizer<ThemeWords> words)
{
    private readonly Dictionary<Theme, IReadOnlyDictionary<string, string>> _names = ThemeCounts.All.ToDictionary(theme => theme, theme => Named(theme, words));

    public IReadOnlyDictionary<string, string> Of(Theme theme) => _names[theme];

    private static IReadOnlyDictionary<string, string> Named(Theme theme, IStringLocalizer<ThemeWords> words)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in ReaderLanguage.All)
        {
            using var spoken = new SpokenLanguage(language);
            names.Add(language.Code, words.Say(theme.ToString()));
        }
        return names;
    }
}
