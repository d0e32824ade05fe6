using System.Globalization;
using System.Text.RegularExpressions;

namespace Namjai.Listen.Imports.Scores;

/// <summary>Reads one cell as a score, in any of the ways that people and programs write one.</summary>
internal static partial class ScoreCellReader
{
    private const int LongestScore = 60;

    public static ScoreCell Read(string cell)
    {
        if (cell.Length > LongestScore)
            return ScoreCell.NotUnderstood;
        var text = PlainKey.Plain(cell).Trim();
        if (text.AsSpan().TrimStart("-–—/.?_*#").Trim().IsEmpty)
            return text.Contains('?', StringComparison.Ordinal) ? ScoreCell.NotUnderstood : ScoreCell.Nothing;
        if (ReadPlainNumber(text) is { } number)
            return new(ScoreCellKind.Number, number);
        if (ScoreGlyphs.TryRead(text, out var glyphs))
            return glyphs;
        if (ScoreWords.TryFind(text, out var word))
            return word;
        return ReadNumberWithWords(text);
    }

    /// <summary>"4", "4.5", "4,5": a comma with one or two digits after it is a decimal comma.</summary>
    private static double? ReadPlainNumber(string text)
    {
        if (!IsNumber().IsMatch(text))
            return null;
        return double.Parse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>"4/5", "4 out of 5", "80%", "4 stars", "5 - very good", "五星", "คะแนน 4".</summary>
    private static ScoreCell ReadNumberWithWords(string text)
    {
        var rest = Before().Replace(text, "");
        double value;
        var match = LeadingNumber().Match(rest);
        if (match.Success)
        {
            value = double.Parse(match.ValueSpan.ToString().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);
            rest = rest[match.Length..].Trim();
        }
        else if (NumberWords.TryRead(rest, out value, out var length))
        {
            rest = rest[length..].Trim();
            if (rest.Length == 0)
                return new(ScoreCellKind.Number, value);
        }
        else
        {
            return ScoreCell.NotUnderstood;
        }

        if (rest.Length == 0)
            return new(ScoreCellKind.Number, value);
        if (rest is "%")
            return new(ScoreCellKind.Percent, value);
        var half = HalfUnit().Match(rest);
        if (half.Success)
            return new(ScoreCellKind.Number, value + 0.5, 5);
        var of = OutOf().Match(rest);
        if (of.Success)
        {
            var top = double.Parse(of.Groups["top"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
            return top > 1 ? new(ScoreCellKind.Number, value, top) : ScoreCell.NotUnderstood;
        }
        if (StarUnit().IsMatch(rest))
            return new(ScoreCellKind.Number, value, value <= 5 ? 5 : 0);
        if (PointUnit().IsMatch(rest))
            return new(ScoreCellKind.Number, value);
        // "5 - very good", "4 (satisfied)"; "2 weeks" is no score
        if (match.Success && (Explained().IsMatch(rest) || ScoreWords.TryFind(rest, out _)))
            return new(ScoreCellKind.Number, value);
        return ScoreCell.NotUnderstood;
    }

    [GeneratedRegex(@"^[+-]?\d{1,7}(?:[.,]\d{1,2}|\.\d{3,17})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsNumber();

    [GeneratedRegex(@"^\d{1,4}(?:[.,]\d{1,3})?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^(?:rated|rating|score|scored|stars?|คะแนน|ให้คะแนน|ให้|ได้|ระดับ|评分|評分|打分|得分|给|給|共)\s*[:=]?\s*(?=[\d零〇一二两兩三四五六七八九十])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:stars?|star rating|ดาว|คะแนน|points?|分|星)?\s*(?:/|⁄|out of|of|จาก|เต็ม|จากเต็ม|จากคะแนนเต็ม|[（(]?\s*满分|[（(]?\s*滿分|,?\s*满分|,?\s*滿分)\s*(?<top>\d{1,3})(?:\.0+)?\s*(?:stars?|points?|ดาว|คะแนน|星|分)?\s*[)）]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"^[-\s]?(?:stars?|star rating|ดาว|星|颗星|顆星|星级|星級|星好评|星好評|颗星星|顆星星)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StarUnit();

    [GeneratedRegex(@"^(?:星半|颗星半|顆星半|ดาวครึ่ง|and a half stars?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfUnit();

    [GeneratedRegex(@"^(?:points?|pts?\.?|marks?|คะแนน|แต้ม|分|点|點)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PointUnit();

    [GeneratedRegex(@"^[-–—:.=(\[,]\s*[\p{L}][^\d]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explained();
}
