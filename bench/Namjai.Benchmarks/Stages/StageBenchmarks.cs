using BenchmarkDotNet.Attributes;
using Namjai.Language;
using Namjai.Language.Phrases;
using Namjai.Language.Sentiments;
using Namjai.Language.Texts;
using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Benchmarks.Stages;

/// <summary>Each stage of reading comments by itself, on one thread, and all of them as the product calls them.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly CommentReader _reader = CommentReader.Load();
    private readonly ThemeFinder _themes = new();
    private readonly List<WordSpan> _words = [];
    private StageCorpus _corpus = null!;

    public static IEnumerable<string> Languages => StageCorpus.Languages();

    [ParamsSource(nameof(Languages))]
    public string Language { get; set; } = StageCorpus.Mixed;

    [GlobalSetup]
    public void Prepare() => _corpus = StageCorpus.Of(Language);

    [GlobalCleanup]
    public void Clean() => _corpus.Dispose();

    [Benchmark(Baseline = true, Description = "read lines, do nothing", OperationsPerInvoke = StageCorpus.Size)]
    public long ReadLines() => ReadNothing.Lines(_corpus.LinesPath);

    [Benchmark(Description = "language", OperationsPerInvoke = StageCorpus.Size)]
    public int DetectLanguage()
    {
        var sum = 0;
        foreach (var comment in _corpus.Comments) sum += LanguageDetector.Detect(comment.Text).Length;
        return sum;
    }

    [Benchmark(Description = "words", OperationsPerInvoke = StageCorpus.Size)]
    public int BreakWords()
    {
        var sum = 0;
        foreach (var comment in _corpus.Comments)
        {
            WordBreaker.Break(comment.Text, _words);
            sum += _words.Count;
        }
        return sum;
    }

    [Benchmark(Description = "sentiment", OperationsPerInvoke = StageCorpus.Size)]
    public double ReadSentiment()
    {
        var sum = 0d;
        foreach (var comment in _corpus.Comments) sum += SentimentModel.Shipped.Score(comment.Text, comment.Language).Positive;
        return sum;
    }

    [Benchmark(Description = "themes", OperationsPerInvoke = StageCorpus.Size)]
    public int FindThemes()
    {
        var sum = 0;
        foreach (var comment in _corpus.Comments) sum += _themes.Find(comment.Text, comment.Words, comment.Sentiment).Count;
        return sum;
    }

    [Benchmark(Description = "phrases", OperationsPerInvoke = StageCorpus.Size)]
    public PhraseContrast CountPhrases()
    {
        var phrases = new PhraseContrast();
        foreach (var comment in _corpus.Comments) phrases.Add(comment.Text, comment.Language, comment.IsLow);
        return phrases;
    }

    [Benchmark(Description = "language + sentiment + themes", OperationsPerInvoke = StageCorpus.Size)]
    public int ReadComments()
    {
        var sum = 0;
        foreach (var comment in _corpus.Comments) sum += _reader.Read(comment.Text, _words).Themes.Count;
        return sum;
    }
}
