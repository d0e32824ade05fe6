using System.Text;

namespace Namjai.Language.Sentiments;

/// <summary>Reads a text without words by its emoji, where they are of one mind.</summary>
internal static class EmojiFeelings
{
    private static readonly HashSet<Rune> Glad = [.. "😀😃😄😁😊🙂😍🥰😘😋🤤🤩🥳☺👍👏🙌👌❤💕💖💗🎉💯".EnumerateRunes()];
    private static readonly HashSet<Rune> Unhappy = [.. "😡😠🤬😤👎🤮🤢😞😔😟🙁☹😣😖😫😩😢😭💩😒💔".EnumerateRunes()];

    // Sure enough to be named, not as sure as words would be.
    private static readonly SentimentReading Positive = new(new SentimentScores(0.05, 0.15, 0.8), IsQuestion: false);
    private static readonly SentimentReading Negative = new(new SentimentScores(0.8, 0.15, 0.05), IsQuestion: false);

    /// <returns>Null where there are none that speak, or some for and some against.</returns>
    public static SentimentReading? Read(string normal)
    {
        bool glad = false, unhappy = false;
        foreach (var rune in normal.EnumerateRunes())
        {
            glad |= Glad.Contains(rune);
            unhappy |= Unhappy.Contains(rune);
        }
        return glad == unhappy ? null : glad ? Positive : Negative;
    }
}
