using System.Globalization;

namespace Namjai.Listen.Imports.Dates;

/// <param name="Digits">How many digits a number was written with; 0 for a month's name.</param>
internal readonly record struct DatePart(int Value, int Digits)
{
    public bool IsName => Digits == 0;
}

/// <summary>Cuts a written date into its numbers and month names; the time after (or before) it is passed over.</summary>
/// <param name="IsMarked">True if 年 and 月 name the parts.</param>
internal readonly record struct DateParts(int Count, bool IsThai, bool IsMarked)
{
    /// <summary>Null if something stands in it that belongs to no date.</summary>
    public static DateParts? TryCut(string text, Span<DatePart> parts)
    {
        int count = 0, i = LeadingTime(text);
        bool isThai = false, isMarked = false;
        while (i < text.Length && count < parts.Length)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var end = i;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
                if (end < text.Length && (text[end] is ':' or '时' or '時' or '点' or '點') || IsDottedTime(text, i, count))
                    return count == 0 ? null : new(count, isThai, isMarked); // the time begins
                if (end - i > 4)
                    return null;
                parts[count++] = new(int.Parse(text.AsSpan(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture), end - i);
                i = end;
            }
            else if (char.IsLetter(c))
            {
                if (count > 0 && (DateNames.BeginsTime(text.AsSpan(i)) || (c is 'T' or 't' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && parts[count - 1].Digits > 0)))
                    return new(count, isThai, isMarked);
                if (c is '年' or '月' or '日' or '号' or '號')
                {
                    isMarked |= c == '年';
                    i++;
                    continue;
                }
                var end = WordEnd(text, i);
                var word = text[i..end].Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
                isThai |= c is >= 'ก' and <= '๛';
                if (DateNames.Month(word) is { } month)
                    parts[count++] = new(month, 0);
                else if (!DateNames.IsIdle(word) && !(count >= 3 && word is "z" or "utc" or "gmt"))
                    return null;
                i = end;
            }
            else if (c is '-' or '/' or '.' or ',' or '\'' or '’' or '(' or ')' or '|' || char.IsWhiteSpace(c))
            {
                i++;
            }
            else
            {
                return null;
            }
        }
        return i < text.Length ? null : new(count, isThai, isMarked);
    }

    /// <summary>Thai abbreviations carry dots inside ("ม.ค.", "พ.ศ."); Chinese weekdays are cut out whole.</summary>
    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) && text[end] is not ('年' or '月' or '日' and not '日') || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark
            || text[end] == '.' && text[start] >= 'ก' && end + 1 < text.Length && char.IsLetter(text[end + 1])))
        {
            end++;
        }
        return end;
    }

    /// <summary>"15:54 25/5/2026" and "15:54:10, 25/5/2026": where the date begins.</summary>
    private static int LeadingTime(string text)
    {
        var i = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        if (i is 0 or > 2 || i == text.Length || text[i] != ':')
            return 0;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == ':'))
            i++;
        var rest = text.AsSpan(i).TrimStart(" ,");
        if (rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase))
            rest = rest[2..];
        else if (rest.StartsWith("น.", StringComparison.Ordinal))
            rest = rest[2..];
        return text.Length - rest.Length;
    }

    /// <summary>"31 ม.ค. 2569 14.30 น.": Thai writes times with a dot.</summary>
    private static bool IsDottedTime(string text, int start, int count) =>
        count >= 3 && start > 0 && char.IsWhiteSpace(text[start - 1]);
}
