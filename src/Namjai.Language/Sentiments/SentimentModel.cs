using Namjai.Language.Texts;
using Namjai.Language.Words;

namespace Namjai.Language.Sentiments;

/// <summary>
/// Tells how the writer of a comment, or of one clause of it, feels, by models trained on comments of each language
/// (tools/Namjai.Training; figures in docs/language.md). May be called from any thread.
/// </summary>
public sealed class SentimentModel
{
    [ThreadStatic]
    private static FeatureBag? _bag;

    [ThreadStatic]
    private static List<WordSpan>? _words;

    private readonly Lazy<LinearModel> _thai, _chinese, _english;

    /// <param name="read">Gives the model of a language; called once for each, when it is first met.</param>
    internal SentimentModel(Func<string, LinearModel> read)
    {
        _thai = new Lazy<LinearModel>(() => read(LanguageDetector.Thai));
        _chinese = new Lazy<LinearModel>(() => read(LanguageDetector.Chinese));
        _english = new Lazy<LinearModel>(() => read(LanguageDetector.English));
    }

    /// <summary>The shipped models; each is read when its language is first met.</summary>
    public static SentimentModel Shipped { get; } = new(language => ModelFiles.Read($"sentiment-{language}"));

    /// <summary>Probabilities of the three sentiments, which sum to 1.</summary>
    /// <param name="text">A comment or a clause of one, as it was written.</param>
    /// <param name="language">The comment's language as <see cref="LanguageDetector"/> tells it.</param>
    public SentimentScores Score(ReadOnlySpan<char> text, string language) => Read(text, language).Scores;

    /// <summary>Sentiment, and whether the text asks something.</summary>
    /// <param name="text">A comment or a clause of one, as it was written.</param>
    /// <param name="language">The comment's language as <see cref="LanguageDetector"/> tells it.</param>
    public SentimentReading Read(ReadOnlySpan<char> text, string language)
    {
        var normal = TextNormalizer.Normalize(text).Trim();
        if (normal.Length == 0) return SentimentReading.Nothing;
        return language switch
        {
            LanguageDetector.Thai => FourClasses.Read(Extract(normal), _thai.Value, PlainQuestions.Plainness(normal)),
            LanguageDetector.Chinese => TwoClasses.Read(Extract(normal), _chinese.Value, Questions.Asks(normal)),
            LanguageDetector.English => TwoClasses.Read(Extract(normal), _english.Value, Questions.Asks(normal)),
            // Emoji and "555" speak without a language; foreign words do not speak to a model that never met them.
            _ when ScriptCounts.Of(normal).Total == 0
                => EmojiFeelings.Read(normal) ?? FourClasses.Read(Extract(normal), _thai.Value, plainness: 0),
            _ => SentimentReading.Nothing with { IsQuestion = Questions.Asks(normal) },
        };
    }

    internal static FeatureBag Extract(string normal)
    {
        var words = _words ??= [];
        var bag = _bag ??= new FeatureBag();
        WordBreaker.Break(normal, words);
        FeatureExtractor.Extract(normal, words, bag);
        return bag;
    }
}
