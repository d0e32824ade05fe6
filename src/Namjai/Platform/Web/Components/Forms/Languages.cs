using Namjai.Platform.Localization;

namespace Namjai.Platform.Web.Components.Forms;

/// <summary>The languages that a business can work in, each under its own name.</summary>
internal static class Languages
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. ReaderLanguage.All.Select(language => new Choice(language.Code, LanguageNames.Of(language)))];
}
