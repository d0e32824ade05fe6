namespace Namjai.Platform.Localization;

/// <summary>Each language by its own name, so that whoever can't read the page finds theirs.</summary>
internal static class LanguageNames
{
    public static string Of(ReaderLanguage language) => language.Code switch
    {
        "th" => "ไทย",
        "zh" => "中文",
        _ => "English",
    };
}
