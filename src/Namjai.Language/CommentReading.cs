namespace Namjai.Language;

/// <summary>What was understood of one comment.</summary>
/// <param name="Language"><c>th</c>, <c>zh</c>, <c>en</c>, or <c>und</c> where it is none of them or can't be told.</param>
/// <param name="Sentiment">How the customer feels on the whole.</param>
/// <param name="IsQuestion">True if the comment asks something rather than tells it.</param>
/// <param name="Scores">Probabilities of the three sentiments, which sum to 1.</param>
/// <param name="Themes">What it is about, each theme once, with its own sentiment; empty if none was found.</param>
public sealed record CommentReading(
    string Language,
    Sentiment Sentiment,
    bool IsQuestion,
    SentimentScores Scores,
    IReadOnlyList<ThemeMention> Themes);

/// <summary>How a customer feels.</summary>
public enum Sentiment
{
    /// <summary>Displeased.</summary>
    Negative,

    /// <summary>Neither, or both alike.</summary>
    Neutral,

    /// <summary>Pleased.</summary>
    Positive,
}

/// <summary>Probabilities of the three sentiments; they sum to 1.</summary>
public readonly record struct SentimentScores(double Negative, double Neutral, double Positive);

/// <summary>A theme in a comment.</summary>
/// <param name="Theme">Which.</param>
/// <param name="Sentiment">How the customer feels about this theme, which may differ from the whole.</param>
/// <param name="Start">First character (UTF-16) of the clause that says so.</param>
/// <param name="Length">Length of that clause in UTF-16 characters.</param>
public readonly record struct ThemeMention(Theme Theme, Sentiment Sentiment, int Start, int Length);
