using Namjai.Language.Words;

namespace Namjai.Understand.Measuring;

/// <summary>Texts cut into words; joined again they are the text.</summary>
internal static class WordsMeasure
{
    public static Measure SegmentWords { get; } = new("segment-words", """{"texts":["..."]}""", input =>
    {
        var texts = input.Texts("texts");
        return new { N = texts.Length, Texts = texts.Select(Words) };
    });

    private static IEnumerable<string> Words(string text) => WordBreaker.Break(text).Select(word => text.Substring(word.Start, word.Length));
}
