using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Places;

/// <summary>The ready names of touchpoints and channels, in JSON beside this, so that a translator can mend them without reading code.</summary>
internal sealed class PlaceNames : IPlaceNames
{
    private static readonly ReadyNames Ready = Read();

    public static IReadOnlyDictionary<string, LocalizedText> Touchpoints { get; } = Known(Ready.Touchpoints);

    public static IReadOnlyDictionary<string, LocalizedText> Channels { get; } = Known(Ready.Channels);

    public string Touchpoint(string key, string language) => Name(Touchpoints, key, language);

    public string Channel(string key, string language) => Name(Channels, key, language);

    /// <summary>A touchpoint in a field to type in: a ready one's name, an owner's own exactly as it is kept.</summary>
    public static string Typed(string? key, ReaderLanguage language) => key is not null && Touchpoints.TryGetValue(key, out var name) ? name.In(language) : key ?? "";

    /// <summary>What to keep for it: the key of a ready one that was named in any language, else the word as typed.</summary>
    /// <param name="kept">The key so far: it stays while its name does, for answers are counted under it.</param>
    public static string KeyOf(string? typed, string kept)
    {
        var word = typed?.Trim() ?? "";
        return Touchpoints.TryGetValue(kept, out var name) && IsCalled(name, word) ? kept
            : Touchpoints.FirstOrDefault(one => IsCalled(one.Value, word)).Key ?? word;
    }

    private static bool IsCalled(LocalizedText name, string word) =>
        name.Languages.Any(language => string.Equals(name[language], word, StringComparison.OrdinalIgnoreCase));

    private static string Name(IReadOnlyDictionary<string, LocalizedText> ready, string key, string language) =>
        ready.TryGetValue(key.Trim(), out var name) ? name.In(ReaderLanguage.TryParse(language, out var reader) ? reader : ReaderLanguage.English) : Tidied(key.Trim());

    // upstairs-bar is a program's writing; whoever wrote a space, a capital or Thai wrote for people.
    private static string Tidied(string key) =>
        key.Length > 0 && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
            ? char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ').Replace('_', ' ')
            : key;

    private static Dictionary<string, LocalizedText> Known(IReadOnlyDictionary<string, LocalizedText> names) => new(names, StringComparer.OrdinalIgnoreCase);

    private static ReadyNames Read()
    {
        using var stream = typeof(PlaceNames).Assembly.GetManifestResourceStream("Places/names.json")!;
        using var reader = new StreamReader(stream);
        return SurveyJson.Read<ReadyNames>(reader.ReadToEnd());
    }

    private sealed record ReadyNames(IReadOnlyDictionary<string, LocalizedText> Touchpoints, IReadOnlyDictionary<string, LocalizedText> Channels);
}
