using System.Globalization;

namespace Namjai.Language.Themes;

/// <summary>
/// A comment as the lexicon sees it: small letters, half-width, simplified characters, one space for white space and hyphens,
/// <c>#</c> for a number, and letters drawn out ("แพงงงง") said once. Every character knows where it stands in the original.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>Longer comments are read up to here, as no theme needs more to be found.</summary>
    public const int Longest = 50_000;

    private readonly char[] _chars;
    private readonly int[] _starts;
    private readonly string _original;
    private int _length;

    public FoldedText(string original)
    {
        _original = original.Length > Longest ? original[..Longest] : original;
        _chars = new char[_original.Length];
        _starts = new int[_original.Length + 1];
        for (var i = 0; i < _original.Length; i++)
            Take(i);
        _starts[_length] = _original.Length;
    }

    public string Original => _original;

    public int Length => _length;

    public char this[int index] => _chars[index];

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>Where the character stands in the original; for <see cref="Length"/>, the original's end.</summary>
    public int StartOf(int index) => _starts[index];

    public static string Fold(string text) => new(new FoldedText(text).Chars);

    private void Take(int i)
    {
        var c = Fold(_original[i]);
        if (c == '\0')
            return;
        // A decorative mark of the same kind twice is a slip of the finger: "น้้ำ".
        var previous = _length > 0 ? _chars[_length - 1] : '\0';
        if (c is (' ' or '\n') && previous is (' ' or '\n' or '\0'))
        {
            if (c == '\n' && previous == ' ')
                _chars[_length - 1] = '\n';
            return;
        }

        if (c == '#' && previous == '#')
            return;
        // The point or comma within a number belongs to it: 4.5, 1,200.
        if (c == '#' && _length > 1 && previous is ('.' or ',') && _chars[_length - 2] == '#')
        {
            _length--;
            return;
        }

        if (ThaiMarks.IsMark(c) && c == previous)
            return;
        if (c == 'เ' && previous == 'เ')
        {
            _chars[_length - 1] = 'แ';
            return;
        }

        if (c == 'า' && previous == '\u0E4D')
        {
            _chars[_length - 1] = 'ำ';
            return;
        }

        if (char.IsLetter(c) && c == previous && DropDrawnOut(i, c))
            return;
        _chars[_length] = c;
        _starts[_length] = i;
        _length++;
    }

    /// <summary>Three alike or more are one, but two for e and o, as in "sooo gooood".</summary>
    private bool DropDrawnOut(int i, char c)
    {
        var run = 1;
        for (var k = i - 1; k >= 0 && run < 3 && Fold(_original[k]) == c; k--)
            run++;
        var after = i + 1 < _original.Length && Fold(_original[i + 1]) == c;
        return run > 2 || (run == 2 && after && c is not ('e' or 'o'));
    }

    private static char Fold(char c)
    {
        if (c is >= 'a' and <= 'z')
            return c;
        if (c is >= 'A' and <= 'Z')
            return (char)(c | 0x20);
        if (c < 0x80)
        {
            if (char.IsAsciiDigit(c))
                return '#';
            if (c is '\n' or '\r')
                return '\n';
            return c is '-' or '_' or '/' || char.IsWhiteSpace(c) ? ' ' : c;
        }

        if (c is >= '\u0E00' and <= '\u0E7F')
            return c is >= '๐' and <= '๙' ? '#' : c;
        if (c is >= '\u3400' and <= '\u9FFF')
            return SimplifiedCharacters.Of(c);
        if (c is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(c - 0xFEE0));
        if (c is '\u2019' or '\u2018' or '\u02BC')
            return '\'';
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Format => '\0',
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
            UnicodeCategory.DashPunctuation => ' ',
            UnicodeCategory.DecimalDigitNumber => '#',
            _ => char.ToLowerInvariant(c),
        };
    }
}
