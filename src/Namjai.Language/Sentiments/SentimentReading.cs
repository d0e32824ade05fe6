namespace Namjai.Language.Sentiments;

/// <summary>How a text feels, and whether it asks.</summary>
/// <param name="Scores">Probabilities of the three sentiments.</param>
/// <param name="IsQuestion">True if it asks something rather than tells it.</param>
public readonly record struct SentimentReading(SentimentScores Scores, bool IsQuestion)
{
    internal static SentimentReading Nothing { get; } = new(new SentimentScores(0, 1, 0), false);

    /// <summary>The most probable sentiment.</summary>
    public Sentiment Sentiment => Scores.Neutral >= Scores.Positive && Scores.Neutral >= Scores.Negative
        ? Sentiment.Neutral
        : Scores.Positive > Scores.Negative ? Sentiment.Positive : Sentiment.Negative;
}
