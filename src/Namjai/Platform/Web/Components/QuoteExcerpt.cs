using System.Globalization;

namespace Namjai.Platform.Web.Components;

/// <summary>A comment around the words that matter, short enough to read, and never cut inside a letter.</summary>
internal sealed record QuoteExcerpt(string Before, string Marked, string After)
{
    private const int Longest = 480;
    private const int LongestMark = 240;
    private const string More = "…";

    public static QuoteExcerpt Of(string text, int start, int length)
    {
        if (start < 0 || length <= 0 || start >= text.Length)
            (start, length) = (0, 0);
        length = Math.Min(length, text.Length - start);

        var from = LetterStart(text, start);
        var to = LetterStart(text, start + length);
        if (to - from > LongestMark)
            to = LetterStart(text, from + LongestMark);
        var room = (Longest - (to - from)) / 2;
        var first = from <= room ? 0 : LetterStart(text, from - room);
        var last = text.Length - to <= room + Math.Max(0, room - from) ? text.Length : LetterStart(text, to + room + Math.Max(0, room - from));
        return new QuoteExcerpt(
            (first > 0 ? More : "") + text[first..from],
            text[from..to],
            text[to..last] + (last < text.Length ? More : ""));
    }

    /// <summary>The start of the letter (with its marks) that <paramref name="at"/> falls into, looked for nearby: a letter can bear marks without end.</summary>
    private static int LetterStart(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return Math.Clamp(at, 0, text.Length);
        var look = Math.Max(0, at - 32);
        if (look > 0 && char.IsLowSurrogate(text[look]))
            look--;
        while (look < at)
        {
            var next = look + StringInfo.GetNextTextElementLength(text, look);
            if (next > at)
                return next - look > 64 ? Whole(text, at) : look;
            look = next;
        }
        return at;
    }

    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
