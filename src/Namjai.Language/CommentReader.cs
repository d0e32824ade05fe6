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

    /// <summary>A reader with the shipped models, which are read from the assembly when their language is first met.</summary>
    public static CommentReader Load() => new();

    /// <summary>Reads one comment; an empty one is in no language and neutral.</summary>
    public CommentReading Read(string comment) => Read(comment, []);

    /// <summary>Reads one comment and keeps its words.</summary>
    /// <param name="comment">The comment as the customer wrote it.</param>
    /// <param name="words">Emptied, then filled with the pieces of the comment as <see cref="WordBreaker"/> breaks it.</param>
    public CommentReading Read(string comment, List<WordSpan> words)
    {
        ArgumentNullException.ThrowIfNull(comment);
        WordBreaker.Break(comment, words);
        var language = LanguageDetector.Detect(comment);
        var sentiment = _sentiments.Read(comment, language);
        var themes = _themes.Find(comment, words, sentiment.Sentiment, (start, length) => ReadClause(comment, start, length, language));
        return new CommentReading(language, sentiment.Sentiment, sentiment.IsQuestion, sentiment.Scores, themes);
    }

    private Sentiment ReadClause(string comment, int start, int length, string language)
        => _sentiments.Read(comment.AsSpan(start, length), language).Sentiment;
}
