using Namjai.Language.Sentiments;
using Namjai.Language.Texts;
using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Language;

/// <summary>Reads comments: language, sentiment and themes of each. May be called from any thread.</summary>
public sealed class CommentReader
{
    private readonly SentimentModel _sentiments = SentimentModel.Shipped;
    private readonly ThemeFinder _themes = new();

    private CommentReader()
    {
    }

    /// <summary>A reader with the shipped models.</summary>
    public static CommentReader Load() => new();

    /// <summary>Reads one comment; an empty one is in no language and neutral.</summary>
    public CommentReading Read(string comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        var language = LanguageDetector.Detect(comment);
        var sentiment = _sentiments.Read(comment, language);
        var themes = _themes.Find(
            comment,
            WordBreaker.Break(comment),
            sentiment.Sentiment,
            (start, length) => _sentiments.Read(comment.AsSpan(start, length), language).Sentiment);
        return new CommentReading(language, sentiment.Sentiment, sentiment.IsQuestion, sentiment.Scores, themes);
    }
}
