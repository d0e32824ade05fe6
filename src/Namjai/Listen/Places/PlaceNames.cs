using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Places;

/// <summary>
/// The ready names of touchpoints and channels, in JSON beside this, so that a translator can mend them without reading code; and before them the names that the
/// current business has given its touchpoints, once <see cref="LoadPlaceNames"/> has read them.
/// </summary>
internal sealed class PlaceNames : IPlaceNames
{
    private static readonly ReadyNames Ready = Read();

    public static IReadOnlyDictionary<string, LocalizedText> Touchpoints { get; } = Known(Ready.Touchpoints);

    public static IReadOnlyDictionary<string, LocalizedText> Channels { get; } = Known(Ready.Channels);

    /// <summary>By the touchpoint's key.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Own { get; set; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    public string Touchpoint(string key, string language) => Name(NamesOf(key), key, language);

    public string Channel(string key, string language) => Name(Channels.GetValueOrDefault(key.Trim(), LocalizedText.Empty), key, language);

    /// <summary>The names a touchpoint has: the business's own before the ready ones; none for a word that is only itself.</summary>
    public LocalizedText NamesOf(string key)
    {
        var (own, ready) = (OwnOf(key), Touchpoints.GetValueOrDefault(key.Trim(), LocalizedText.Empty));
        return ReaderLanguage.All.Aggregate(LocalizedText.Empty, (names, language) => names.With(language, own[language] ?? ready[language]));
    }

    public LocalizedText OwnOf(string key) => Own.GetValueOrDefault(key.Trim(), LocalizedText.Empty);

    /// <summary>A touchpoint in a field to type in: by its name, a word that is only itself exactly as it is kept.</summary>
    public string Typed(string? key, ReaderLanguage language) => NamesOf(key ?? "").In(language) is { Length: > 0 } name ? name : key ?? "";

    /// <summary>What to keep for it: the key of a touchpoint that was named in any language, else the word as typed.</summary>
    /// <param name="kept">The key so far: it stays while its name does, for answers are counted under it.</param>
    public string KeyOf(string? typed, string kept)
    {
        var word = typed?.Trim() ?? "";
        return IsCalled(NamesOf(kept), word) ? kept
            : Own.FirstOrDefault(one => IsCalled(one.Value, word)).Key
            ?? Touchpoints.FirstOrDefault(one => IsCalled(one.Value, word)).Key ?? word;
    }

    private static bool IsCalled(LocalizedText name, string word) =>
        name.Languages.Any(language => string.Equals(name[language], word, StringComparison.OrdinalIgnoreCase));

    private static string Name(LocalizedText names, string key, string language) =>
        names.In(ReaderLanguage.TryParse(language, out var reader) ? reader : ReaderLanguage.English) is { Length: > 0 } name ? name : Tidied(key.Trim());

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
        return ListenJson.Read<ReadyNames>(reader.ReadToEnd());
    }

    private sealed record ReadyNames(IReadOnlyDictionary<string, LocalizedText> Touchpoints, IReadOnlyDictionary<string, LocalizedText> Channels);
}
