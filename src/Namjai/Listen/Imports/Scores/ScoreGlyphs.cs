using System.Globalization;
using System.Text;

namespace Namjai.Listen.Imports.Scores;

/// <summary>Scores drawn as stars, hearts, thumbs and faces.</summary>
internal static class ScoreGlyphs
{
    private const string Full = "★⭐🌟✭✮❤♥";
    private const string Hollow = "☆✩✰♡";
    private const string HalfStar = "⯨✬";

    public static bool TryRead(string text, out ScoreCell cell)
    {
        int full = 0, hollow = 0, half = 0, up = 0, down = 0, smile = 0, plain = 0, frown = 0;
        var rest = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = rune.ToString();
            if (Full.Contains(glyph, StringComparison.Ordinal))
                full++;
            else if (Hollow.Contains(glyph, StringComparison.Ordinal))
                hollow++;
            else if (HalfStar.Contains(glyph, StringComparison.Ordinal))
                half++;
            else if (glyph is "👍")
                up++;
            else if (glyph is "👎")
                down++;
            else if ("😀😃😄😁😊🙂😍🥰😆☺🤩😋🥳".Contains(glyph, StringComparison.Ordinal))
                smile++;
            else if ("😐😑😶🤔".Contains(glyph, StringComparison.Ordinal))
                plain++;
            else if ("🙁☹😞😟😠😡🤬😢😭😖😣😤🤮👿".Contains(glyph, StringComparison.Ordinal))
                frown++;
            else if (!IsInvisible(rune))
                rest.Append(glyph);
        }
        cell = ScoreCell.NotUnderstood;
        var others = rest.ToString().Trim();
        if (full + hollow + half > 0)
            return TryReadStars(full, hollow, half, others, out cell);
        if (others.Length > 0)
            return false;
        if (up > 0 != down > 0 && smile + plain + frown == 0)
            cell = new(ScoreCellKind.Thumb, up > 0 ? 1 : 0);
        else if (up + down == 0 && (smile > 0 ? 1 : 0) + (plain > 0 ? 1 : 0) + (frown > 0 ? 1 : 0) == 1)
            cell = new(ScoreCellKind.Face, smile > 0 ? 3 : plain > 0 ? 2 : 1);
        return cell.IsScore;
    }

    private static bool TryReadStars(int full, int hollow, int half, string others, out ScoreCell cell)
    {
        cell = ScoreCell.NotUnderstood;
        if (full == 1 && hollow + half == 0 && others is not ("" or ".5" or "1⁄2")) // "4★", "★ 4.5"
        {
            if (!double.TryParse(others.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return false;
            cell = new(ScoreCellKind.Number, number, number <= 5 ? 5 : 0);
            return true;
        }
        if (full + hollow + half > 10)
            return false;
        double value = full + 0.5 * half;
        if (others is ".5" or "1⁄2")
            value += 0.5;
        else if (others.Length > 0 && !(double.TryParse(others.Trim('(', ')', '/'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var said) && Math.Abs(said - value) < 1))
            return false;
        if (full + half == 0) // hollow alone: none of them is given
            return false;
        cell = new(ScoreCellKind.Number, value, full + half + hollow > 5 ? 10 : 5);
        return true;
    }

    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0xFE0F or 0xFE0E or 0x200D or >= 0x1F3FB and <= 0x1F3FF || Rune.IsWhiteSpace(rune);
}
