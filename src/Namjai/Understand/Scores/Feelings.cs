using Namjai.Language;

namespace Namjai.Understand.Scores;

/// <summary>How the comments feel; questions are counted apart, whatever their tone.</summary>
internal sealed record Feelings(int Negative, int Neutral, int Positive, int Questions)
{
    public int Total => Negative + Neutral + Positive;

    public Feelings With(CommentReading reading) => reading switch
    {
        { IsQuestion: true } => this with { Questions = Questions + 1 },
        { Sentiment: Sentiment.Negative } => this with { Negative = Negative + 1 },
        { Sentiment: Sentiment.Positive } => this with { Positive = Positive + 1 },
        _ => this with { Neutral = Neutral + 1 },
    };
}
