using System.Globalization;
using System.Text;
using Namjai.Language.Themes;

namespace Namjai.Language.Search;

/// <summary>Takes a text character by character and writes down its keys.</summary>
internal sealed class KeyWriter(string text)
{
    private readonly List<SearchKey> _keys = [];
    private readonly StringBuilder _word = new();
    private int _wordStart;
    private int _wordEnd;
    private bool _isNumber;
    private int _run;

    public int Count => _keys.Count;

    public IReadOnlyList<SearchKey> Finish()
    {
        EndWord();
        return _keys;
    }

    public void Take(Rune rune, int at)
    {
        if (rune.IsAscii)
            TakeAscii((char)rune.Value, at);
        else if (rune.Value is >= 0x0E00 and <= 0x0E7F)
            TakeThai((char)rune.Value, at);
        else
            TakeOther(rune, at);
    }

    private void TakeAscii(char c, int at)
    {
        if (char.IsAsciiLetter(c))
            AddToWord((char)(c | 0x20), at, 1, isNumber: false);
        else if (char.IsAsciiDigit(c))
            AddToWord(c, at, 1, isNumber: true);
        else if (!(c == '\'' && InsideWord(at)) && !(c == ',' && SetsThousandsApart(at)))
            EndWord();
    }

    private void TakeThai(char c, int at)
    {
        if (c is >= '๐' and <= '๙')
        {
            AddToWord((char)('0' + (c - '๐')), at, 1, isNumber: true);
            return;
        }
        EndWord();
        if (ThaiMarks.IsMark(c))
            AddMark(c.ToString(), at, 1);
        else if (c is 'ๆ' or 'ฯ' or '฿' or >= '๏')
            return;
        else if (c == 'เ' && LastIs("เ", at))
            _keys[^1] = new SearchKey("แ", _keys[^1].Start, at + 1 - _keys[^1].Start);
        else if (c == 'า' && _keys is [.., var last] && last.End == at && last.Word.Contains('\u0E4D', StringComparison.Ordinal))
            TakeSaraAm(last, at);
        else
            AddCharacter(c == 'ๅ' ? "า" : c.ToString(), at, 1);
    }

    // "นํ้า" and "น้ํา" are ways to type "น้ำ".
    private void TakeSaraAm(SearchKey consonant, int at)
    {
        _keys[^1] = consonant with { Word = consonant.Word.Replace("\u0E4D", "", StringComparison.Ordinal) };
        AddCharacter("ำ", at, 1);
    }

    private void TakeOther(Rune rune, int at)
    {
        var length = rune.Utf16SequenceLength;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
                foreach (var c in rune.ToString().Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit))
                    AddToWord(char.ToLowerInvariant(c), at, length, char.IsDigit(c));
                break;
            case UnicodeCategory.DecimalDigitNumber:
                AddToWord((char)('0' + (int)Rune.GetNumericValue(rune)), at, length, isNumber: true);
                break;
            case UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter when rune.Value != 0x02BC:
                EndWord();
                AddCharacter(Usual(rune), at, length);
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when rune.Value is < 0xFE00 or > 0xFE0F && _word.Length == 0:
                AddMark(rune.ToString(), at, length);
                break;
            case UnicodeCategory.OtherSymbol when rune != Rune.ReplacementChar:
                EndWord();
                AddCharacter(rune.ToString(), at, length);
                break;
            // An accent typed apart, what joins emoji and what is not seen at all do not end a word.
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierSymbol:
                break;
            default:
                if (!(rune.Value is 0x2019 or 0x02BC && InsideWord(at)))
                    EndWord();
                break;
        }
    }

    private static string Usual(Rune letter)
    {
        if (letter.Value is >= 0x3400 and <= 0x9FFF)
            return SimplifiedCharacters.Of((char)letter.Value).ToString();
        var usual = letter.ToString().Normalize(NormalizationForm.FormKC);
        // Some single signs stand for whole sentences with spaces in them.
        return usual.Contains(' ', StringComparison.Ordinal) ? letter.ToString() : usual;
    }

    private bool InsideWord(int at) => _word.Length > 0 && !_isNumber && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    // 1,200 is 1200, but 3,4 are two numbers.
    private bool SetsThousandsApart(int at) =>
        _word.Length > 0 && _isNumber && at + 3 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && !(at + 4 < text.Length && char.IsAsciiDigit(text[at + 4]));

    private bool LastIs(string word, int end) => _keys is [.., var last] && last.End == end && last.Word == word;

    private void AddToWord(char c, int at, int length, bool isNumber)
    {
        if (_word.Length > 0 && _isNumber != isNumber)
            EndWord();
        if (_word.Length == 0)
            (_wordStart, _isNumber) = (at, isNumber);
        _wordEnd = at + length;
        var drawnOut = !isNumber && _word.Length > 1 && _word[^1] == c && _word[^2] == c;
        if (!drawnOut && _word.Length < SearchKeys.LongestWord)
            _word.Append(c);
    }

    private void EndWord()
    {
        if (_word.Length == 0)
            return;
        var word = _word.ToString();
        _keys.Add(new SearchKey(_isNumber ? word : EnglishEndings.Cut(word), _wordStart, _wordEnd - _wordStart));
        _word.Clear();
    }

    private void AddCharacter(string character, int at, int length)
    {
        _run = LastIs(character, at) ? _run + 1 : 1;
        // A Thai letter three times or more is drawn out; Chinese characters mean what they say twice or thrice.
        if (_run < 3 || !ThaiMarks.IsThai(character[0]))
        {
            _keys.Add(new SearchKey(character, at, length));
            return;
        }
        if (_run == 3)
            _keys.RemoveAt(_keys.Count - 1);
        _keys[^1] = _keys[^1] with { Length = at + length - _keys[^1].Start };
    }

    /// <summary>Marks belong to the character before; vowels come before tones, and none twice.</summary>
    private void AddMark(string mark, int at, int length)
    {
        if (_keys is not [.., var last] || last.End != at || last.Word.Length >= SearchKeys.LongestWord || char.IsAsciiLetterOrDigit(last.Word[0]))
            return;
        var word = last.Word.Contains(mark, StringComparison.Ordinal) ? last.Word : InUsualOrder(last.Word + mark);
        _keys[^1] = last with { Word = word, Length = at + length - last.Start };
    }

    private static string InUsualOrder(string character) =>
        ThaiMarks.IsThai(character[0]) ? character[0] + string.Concat(character[1..].Order()) : character;
}
