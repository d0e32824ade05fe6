using Namjai.Benchmarks.Corpora;
using Namjai.Language;
using Namjai.Language.Texts;
using Namjai.Language.Words;

namespace Namjai.Benchmarks.Stages;

/// <summary>A thousand comments of a file, each with what the stages before give to the next, and the same comments as a file of lines.</summary>
internal sealed class StageCorpus : IDisposable
{
    public const int Size = 1_000;
    public const string Mixed = "mixed";
    private const int Seed = 2569;
    private const int FewestComments = 30;

    private StageCorpus(IReadOnlyList<ReadComment> comments)
    {
        Comments = comments;
        LinesPath = Path.Combine(Path.GetTempPath(), $"namjai-bench-{Guid.CreateVersion7():N}.txt");
        File.WriteAllLines(LinesPath, comments.Select(comment => comment.Text));
    }

    public IReadOnlyList<ReadComment> Comments { get; }

    public string LinesPath { get; }

    public double MeanLength => Comments.Average(comment => comment.Text.Length);

    /// <summary>The languages that the file has enough comments of, and all of them mixed.</summary>
    public static IEnumerable<string> LanguagesOf(FileInfo file) =>
    [
        .. Texts(file).GroupBy(text => LanguageDetector.Detect(text), StringComparer.Ordinal).Where(group => group.Key != LanguageDetector.Unknown && group.Count() >= FewestComments)
            .Select(group => group.Key).Order(StringComparer.Ordinal),
        Mixed,
    ];

    public static StageCorpus Of(FileInfo file, string language)
    {
        var texts = Texts(file).Where(text => language == Mixed || LanguageDetector.Detect(text) == language).ToList();
        var random = new Random(Seed);
        var reader = CommentReader.Load();
        return new StageCorpus([.. Enumerable.Range(0, Size).Select(_ => ReadComment.Of(texts[random.Next(texts.Count)], reader))]);
    }

    public void Dispose() => File.Delete(LinesPath);

    // A comment is a line of the file that is read and done nothing with.
    private static IEnumerable<string> Texts(FileInfo file) => Answers.In(file).Select(answer => answer.Comment.ReplaceLineEndings(" "));
}

/// <param name="IsLow">On which side the phrases count it: a complaint or not.</param>
internal sealed record ReadComment(string Text, string Language, List<WordSpan> Words, Sentiment Sentiment, bool IsLow)
{
    public static ReadComment Of(string text, CommentReader reader)
    {
        var words = new List<WordSpan>();
        var reading = reader.Read(text, words);
        return new ReadComment(text, reading.Language, words, reading.Sentiment, reading.Sentiment == Sentiment.Negative);
    }
}
