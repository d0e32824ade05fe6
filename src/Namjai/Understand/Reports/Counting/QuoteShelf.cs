using System.Globalization;

namespace Namjai.Understand.Reports.Counting;

/// <summary>Keeps the few comments that say a thing best, out of any number that pass by.</summary>
internal sealed class QuoteShelf
{
    private const int Kept = 12;

    private readonly PriorityQueue<Quote, (double Worth, int Line)> _quotes = new();

    /// <param name="strength">How strongly the comment feels what it is quoted for, 0 to 1.</param>
    public void Offer(ReadAnswer answer, int start, int length, double strength)
    {
        var worth = strength + Readability(answer.Feedback.Comment, answer.Reading!.Language);
        // Of two alike the earlier line wins, so that the same file always gives the same report.
        var rank = (worth, -answer.Line);
        if (_quotes.Count == Kept && _quotes.TryPeek(out _, out var worst) && rank.CompareTo(worst) <= 0)
            return;
        _quotes.Enqueue(QuoteClipping.Clip(answer, start, length), rank);
        if (_quotes.Count > Kept)
            _quotes.Dequeue();
    }

    /// <summary>The best, best first, none said twice.</summary>
    public IReadOnlyList<Quote> Best(int count) =>
        [.. _quotes.UnorderedItems
            .OrderByDescending(item => item.Priority)
            .Select(item => item.Element)
            .DistinctBy(quote => quote.Text, StringComparer.OrdinalIgnoreCase)
            .Take(count)];

    /// <summary>A sentence or two reads best; a word says too little, an essay too much.</summary>
    private static double Readability(string comment, string language)
    {
        // Chinese says in one character what takes about three letters elsewhere.
        var length = new StringInfo(comment.Length > 2000 ? comment[..2000] : comment).LengthInTextElements * (language == "zh" ? 3 : 1);
        return length < 60 ? length / 60.0 : length <= 220 ? 1 : Math.Max(0, 1 - ((length - 220) / 600.0));
    }
}
