namespace Namjai.Language.Sentiments;

/// <summary>Reads the Thai model, whose outputs are negative, neutral, positive and question, each against the rest.</summary>
internal static class FourClasses
{
    public const int Negative = 0, Neutral = 1, Positive = 2, Question = 3;

    /// <param name="bag">The features of the text.</param>
    /// <param name="model">The Thai model.</param>
    /// <param name="plainness">How plainly the text asks, added to the question's score; see <see cref="PlainQuestions"/>.</param>
    public static SentimentReading Read(FeatureBag bag, LinearModel model, double plainness)
    {
        Span<double> scores = stackalloc double[4];
        model.Score(bag, scores);
        var highest = Math.Max(scores[Negative], Math.Max(scores[Neutral], scores[Positive]));
        double negative = Math.Exp(scores[Negative] - highest), neutral = Math.Exp(scores[Neutral] - highest), positive = Math.Exp(scores[Positive] - highest);
        var sum = negative + neutral + positive;
        return new SentimentReading(new SentimentScores(negative / sum, neutral / sum, positive / sum), scores[Question] + plainness > highest);
    }
}
