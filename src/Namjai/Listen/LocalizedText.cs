using System.Text.Json.Serialization;
using Namjai.Platform.Localization;

namespace Namjai.Listen;

/// <summary>What an owner wrote, in as many of the three languages as they wrote it. Never blank: a language is there or it is null.</summary>
internal sealed record LocalizedText(string? Th = null, string? Zh = null, string? En = null)
{
    public static LocalizedText Empty { get; } = new();

    [JsonIgnore]
    public IEnumerable<ReaderLanguage> Languages => ReaderLanguage.All.Where(language => this[language] is not null);

    public bool IsEmpty => this == Empty;

    public string? this[ReaderLanguage language] => language.Code switch
    {
        "th" => Th,
        "zh" => Zh,
        _ => En,
    };

    /// <summary>In the reader's language, else in the first of <paramref name="others"/> that is there, else in any; blank if there is none.</summary>
    public string In(ReaderLanguage language, params IEnumerable<ReaderLanguage> others) => InWhich(language, others).Text;

    /// <summary>The same, with the language it is really in: a page marks what is not in its own.</summary>
    public (string Text, ReaderLanguage Language) InWhich(ReaderLanguage language, params IEnumerable<ReaderLanguage> others)
    {
        var found = others.Prepend(language).Concat([ReaderLanguage.English, .. ReaderLanguage.All]).FirstOrDefault(one => this[one] is not null);
        return found is null ? ("", language) : (this[found]!, found);
    }

    /// <summary>What is there, by the code of its language, as forms and drafts hold it.</summary>
    public Dictionary<string, string?> ByCode() => Languages.ToDictionary(language => language.Code, language => this[language], StringComparer.Ordinal);

    /// <summary>What a form holds of such a text: a field for each language, such as <c>name.th</c>, empty or not.</summary>
    public static Dictionary<string, string?> Typed(IFormCollection form, string name) =>
        ReaderLanguage.All.ToDictionary(language => language.Code, language => (string?)form[$"{name}.{language.Code}"].ToString(), StringComparer.Ordinal);

    public LocalizedText With(ReaderLanguage language, string? text)
    {
        var kept = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return language.Code switch
        {
            "th" => this with { Th = kept },
            "zh" => this with { Zh = kept },
            _ => this with { En = kept },
        };
    }
}
