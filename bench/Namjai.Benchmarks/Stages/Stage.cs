using Namjai.Language;
using Namjai.Language.Phrases;
using Namjai.Language.Sentiments;
using Namjai.Language.Texts;
using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Benchmarks.Stages;

/// <summary>One stage of reading comments, by itself: what it does with a corpus, and a number that nobody can optimise away.</summary>
internal sealed record Stage(string Name, Func<StageCorpus, double> Run)
{
    /// <summary>The first does nothing: all others stand beside it.</summary>
    public static IReadOnlyList<Stage> All()
    {
        var reader = CommentReader.Load();
        var themes = new ThemeFinder();
        var words = new List<WordSpan>();
        return
        [
            new("lines alone", corpus => ReadNothing.Lines(corpus.LinesPath)),
            new("language", corpus => corpus.Comments.Sum(comment => LanguageDetector.Detect(comment.Text).Length)),
            new("words", corpus => corpus.Comments.Sum(comment =>
            {
                WordBreaker.Break(comment.Text, words);
                return words.Count;
            })),
            new("sentiment", corpus => corpus.Comments.Sum(comment => SentimentModel.Shipped.Score(comment.Text, comment.Language).Positive)),
            new("themes", corpus => corpus.Comments.Sum(comment => themes.Find(comment.Text, comment.Words, comment.Sentiment).Count)),
            new("phrases", corpus =>
            {
                var phrases = new PhraseContrast();
                foreach (var comment in corpus.Comments) phrases.Add(comment.Text, comment.Language, comment.IsLow);
                return corpus.Comments.Count;
            }),
            new("language + sentiment + themes", corpus => corpus.Comments.Sum(comment => reader.Read(comment.Text, words).Themes.Count)),
        ];
    }
}
