using Namjai.Language;
using Namjai.Platform.Localization;

namespace Namjai.Understand;

/// <summary>Names of the themes, as headings.</summary>
[WordPerMember(typeof(Theme))]
internal sealed class ThemeWords;
