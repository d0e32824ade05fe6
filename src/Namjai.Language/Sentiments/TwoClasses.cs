namespace Namjai.Language.Sentiments;

/// <summary>
/// Reads the Chinese and English models, which learnt from praise and blame alone. What speaks for neither is neutral:
/// a score near even, however it comes about. The English model has a second output, which learnt what advertisements and
/// news sound like beside what customers say.
/// </summary>
internal static class TwoClasses
{
    // Half of the texts this near to even are read wrongly anyway; wider, and clear comments would be lost to neutral.
    private const double Width = 0.03;

    public static SentimentReading Read(FeatureBag bag, LinearModel model, bool asks)
    {
        Span<double> score = stackalloc double[model.Outputs];
        model.Score(bag, score);
        var positive = 1 / (1 + Math.Exp(-score[0]));
        var neutral = 0.5 * Math.Exp(-Math.Abs(score[0]) / Width);
        if (score.Length > 1) neutral = Math.Max(neutral, 1 / (1 + Math.Exp(-score[1])));
        return new SentimentReading(new SentimentScores((1 - positive) * (1 - neutral), neutral, positive * (1 - neutral)), asks);
    }
}
