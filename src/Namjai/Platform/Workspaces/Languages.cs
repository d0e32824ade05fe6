using Namjai.Platform.Localization;
using Namjai.Platform.Web.Components.Forms;
using Namjai.Platform.Web.Components.Shell;

namespace Namjai.Platform.Workspaces;

/// <summary>The languages that a business can work in, each under its own name.</summary>
internal static class Languages
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. ReaderLanguage.All.Select(language => new Choice(language.Code, LanguageNames.Of(language)))];
}
