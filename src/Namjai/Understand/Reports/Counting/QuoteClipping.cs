using System.Globalization;

namespace Namjai.Understand.Reports.Counting;

/// <summary>Shortens long comments around the words that matter, never inside a character as a reader sees it.</summary>
internal static class QuoteClipping
{
    private const int Longest = 300;
    private const int Lead = 80;
    private const string Cut = "…";

    public static Quote Clip(ReadAnswer answer, int start, int length)
    {
        var comment = answer.Feedback.Comment;
        var (from, to) = Window(comment, start, length);
        var text = (from > 0 ? Cut : "") + comment[from..to] + (to < comment.Length ? Cut : "");
        var shift = from - (from > 0 ? Cut.Length : 0);
        var highlightEnd = Math.Min(start + length, to);
        return new Quote(
            text,
            Math.Max(0, start - shift),
            Math.Max(0, highlightEnd - start),
            answer.Reading?.Language ?? "und",
            answer.Feedback.Score,
            answer.Feedback.On,
            answer.Feedback.Group,
            answer.Line);
    }

    private static (int From, int To) Window(string comment, int start, int length)
    {
        if (comment.Length <= Longest)
            return (0, comment.Length);
        var from = start + length <= Longest ? 0 : Math.Max(0, start - Lead);
        var to = Math.Min(comment.Length, from + Longest);
        return (ElementStart(comment, from), ElementStart(comment, to));
    }

    /// <summary>The nearest place at or before a position where a character, with all its marks, begins.</summary>
    private static int ElementStart(string text, int position)
    {
        if (position <= 0 || position >= text.Length)
            return Math.Clamp(position, 0, text.Length);
        // Marks can be stacked without end; a look back of a few dozen is plenty for real text.
        var element = Math.Max(0, position - 64);
        while (element < position)
        {
            var next = element + StringInfo.GetNextTextElementLength(text.AsSpan(element));
            if (next > position)
                return element;
            element = next;
        }
        return element;
    }
}
