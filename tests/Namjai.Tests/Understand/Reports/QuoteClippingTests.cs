using System.Globalization;
using CsCheck;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Understand.Comments;
using Namjai.Understand.Reports.Counting;

namespace Namjai.Tests.Understand.Reports;

public class QuoteClippingTests
{
    private static readonly string[] Pieces = ["a", " ", "น้ำ", "ก็", "很", "👍🏽", "👨‍👩‍👧", "e\u0301", "\n"];

    [Fact]
    public void A_short_comment_is_quoted_whole_with_the_words_that_say_it()
    {
        var quote = Clip("Lovely cake, but forty minutes in the queue.", 13, 30);

        quote.Text.ShouldBe("Lovely cake, but forty minutes in the queue.");
        quote.Text.Substring(quote.HighlightStart, quote.HighlightLength).ShouldBe("but forty minutes in the queue");
    }

    [Fact]
    public void A_long_comment_is_shortened_around_the_words_that_matter()
    {
        var before = string.Concat(Enumerable.Repeat("We went along the river and talked. ", 40));
        const string Said = "The soup was cold";
        var quote = Clip(before + Said + ". " + before, before.Length, Said.Length);

        quote.Text.Length.ShouldBeLessThan(320);
        quote.Text.ShouldStartWith("…");
        quote.Text.ShouldEndWith("…");
        quote.Text.Substring(quote.HighlightStart, quote.HighlightLength).ShouldBe(Said);
    }

    [Fact]
    public void Whatever_the_comment_the_highlight_lies_in_the_quote_and_no_character_is_cut_in_two() =>
        Gen.Select(
            Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 900],
            Gen.Double[0, 1],
            Gen.Double[0, 1])
        .Sample((parts, where, howMuch) =>
        {
            var comment = string.Concat(parts);
            // Clauses begin and end between characters, so the words that matter do too.
            var starts = StringInfo.ParseCombiningCharacters(comment).Append(comment.Length).ToArray();
            var first = (int)(where * (starts.Length - 1));
            var last = first + (int)(howMuch * (starts.Length - 1 - first));
            var quote = Clip(comment, starts[first], starts[last] - starts[first]);

            (quote.HighlightStart + quote.HighlightLength).ShouldBeLessThanOrEqualTo(quote.Text.Length);
            comment.ShouldContain(quote.Text.Trim('…'));
            comment[starts[first]..starts[last]].ShouldStartWith(quote.Text.Substring(quote.HighlightStart, quote.HighlightLength).TrimEnd('…'));
            foreach (var character in quote.Text.EnumerateRunes())
                character.Value.ShouldNotBe(0xFFFD);
        });

    private static Quote Clip(string comment, int start, int length) => QuoteClipping.Clip(
        new ReadAnswer(7, new Feedback(2, comment, null, null), 2, new CommentReading("en", Sentiment.Negative, false, default, [])), start, length);
}
