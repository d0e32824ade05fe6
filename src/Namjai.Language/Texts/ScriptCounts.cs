using System.Text;

namespace Namjai.Language.Texts;

/// <summary>How many letters of each script a text holds.</summary>
internal readonly record struct ScriptCounts(int Thai, int Han, int Kana, int Hangul, int Latin, int Accented, int Other)
{
    public int Total => Thai + Han + Kana + Hangul + Latin + Other;

    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        int thai = 0, han = 0, kana = 0, hangul = 0, latin = 0, accented = 0, other = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A):
                    latin++;
                    break;
                case < 0x80:
                    break;
                case (>= 0xC0 and <= 0x24F and not 0xD7 and not 0xF7) or (>= 0x1E00 and <= 0x1EFF):
                    latin++;
                    accented++;
                    break;
                case >= 0xE01 and <= 0xE2E:
                    thai++;
                    break;
                case >= 0xE00 and <= 0xE7F:
                    break;
                case (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF):
                    han++;
                    break;
                case (>= 0x3041 and <= 0x30FA) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D):
                    kana++;
                    break;
                case (>= 0xAC00 and <= 0xD7AF) or (>= 0x1100 and <= 0x11FF) or (>= 0x3131 and <= 0x318E):
                    hangul++;
                    break;
                default:
                    if (Rune.IsLetter(rune)) other++;
                    break;
            }
        }
        return new ScriptCounts(thai, han, kana, hangul, latin, accented, other);
    }
}
