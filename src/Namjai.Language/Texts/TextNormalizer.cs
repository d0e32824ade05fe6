using System.Buffers;
using System.Text;

namespace Namjai.Language.Texts;

/// <summary>
/// Brings what people type to one form, so that a model meets each word in one spelling: NFC, full-width Latin folded,
/// lower case, zero-width characters and stacked marks dropped, stretched letters shortened, Thai vowels in their usual form.
/// Emoji stay. Offsets into the original text are not kept.
/// </summary>
public static class TextNormalizer
{
    private const char Nikhahit = '\u0E4D', SaraAa = '\u0E32', SaraAm = '\u0E33', SaraE = '\u0E40', SaraAe = '\u0E41';

    /// <summary>The text in its usual form; never longer than its NFC form.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        var composed = Compose(text);
        var buffer = ArrayPool<char>.Shared.Rent(composed.Length);
        var length = Fold(composed, buffer);
        var normal = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return normal;
    }

    private static string Compose(ReadOnlySpan<char> text)
    {
        var copy = text.ToString();
        if (HasLoneSurrogate(text)) copy = Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(copy));
        // No character at all, which is refused with an exception.
        copy = copy.Replace('\uFFFE', '\uFFFD');
        return copy.IsNormalized(NormalizationForm.FormC) ? copy : copy.Normalize(NormalizationForm.FormC);
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return true;
            at++;
        }
        return false;
    }

    private static int Fold(string text, char[] into)
    {
        var length = 0;
        var run = 0;
        foreach (var original in text)
        {
            var c = FoldCharacter(original);
            if (c == '\0') continue;
            if (c == SaraAa && TakeNikhahit(into, ref length)) c = SaraAm;
            if (c == SaraE && length > 0 && into[length - 1] == SaraE)
            {
                into[length - 1] = SaraAe;
                run = 1;
                continue;
            }
            if (length > 0 && IsSecondMark(into[length - 1], c)) continue;
            run = length > 0 && into[length - 1] == c ? run + 1 : 1;
            length = Append(c, run, into, length);
        }
        return length;
    }

    /// <summary>Three or more of the same Thai character become one, of anything else two (laughter "555" stays three).</summary>
    private static int Append(char c, int run, char[] into, int length)
    {
        if (run >= 3 && IsThai(c)) return run == 3 ? length - 1 : length;
        if (run >= 3 && !(char.IsDigit(c) && run == 3)) return length;
        into[length++] = c;
        return char.IsLowSurrogate(c) ? DropThirdPair(into, length) : length;
    }

    private static int DropThirdPair(char[] into, int length)
        => length >= 6 && SamePair(into, length - 2, length - 4) && SamePair(into, length - 4, length - 6) ? length - 2 : length;

    private static bool SamePair(char[] into, int one, int other) => into[one] == into[other] && into[one + 1] == into[other + 1];

    // "น้ํา" and "นํ้า" are ways to type "น้ำ".
    private static bool TakeNikhahit(char[] into, ref int length)
    {
        if (length > 0 && into[length - 1] == Nikhahit)
        {
            length--;
            return true;
        }
        if (length > 1 && IsThaiTone(into[length - 1]) && into[length - 2] == Nikhahit)
        {
            into[length - 2] = into[length - 1];
            length--;
            return true;
        }
        return false;
    }

    private static bool IsSecondMark(char before, char c)
        => IsThaiMark(before) && IsThaiMark(c) && (before == c || IsThaiTone(before) == IsThaiTone(c));

    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    private static bool IsThaiTone(char c) => c is >= '\u0E47' and <= '\u0E4C';

    private static bool IsThaiMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    private static char FoldCharacter(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c + 32),
        < '\u0080' => char.IsWhiteSpace(c) ? ' ' : c < ' ' ? '\0' : c,
        >= '\u0E00' and <= '\u0E7F' => c,
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        '\u3000' or '\u00A0' => ' ',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u3002' => '.',
        '\u00AD' or '\u034F' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' => '\0',
        (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE00' and <= '\uFE0F') => '\0',
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    };
}
