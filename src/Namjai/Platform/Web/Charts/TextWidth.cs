using System.Globalization;
using System.Text;

namespace Namjai.Platform.Web.Charts;

/// <summary>About how wide a text is drawn, in ems, erring on the wide side.</summary>
internal static class TextWidth
{
    public static double Ems(string text) => text.EnumerateRunes().Sum(Ems);

    private static double Ems(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.UppercaseLetter => .72,
        UnicodeCategory.SpaceSeparator when rune.Value < 0x1100 => .3,
        _ => rune.Value >= 0x1100 && !IsThin(rune) ? 1 : .6,
    };

    private static bool IsThin(Rune rune) => rune.Value is >= 0x1E00 and < 0x2E80;
}
