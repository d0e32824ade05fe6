using Namjai.Demo.Opening;
using Namjai.Demo.Voices;
using Namjai.Demo.Year;
using Namjai.Language;
using NodaTime;

namespace Namjai.Tests.Demo.Voices;

/// <summary>What the demo's customers mean is what the reader of comments understands, nearly always: it reads real people no better.</summary>
public sealed class CommentWriterTests(CommentWriterTests.Comments comments) : IClassFixture<CommentWriterTests.Comments>
{
    [Theory]
    [InlineData("th")]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_language_is_known(string language) => Share(comments.In(language), _ => true, read => read.Reading.Language == language).ShouldBeGreaterThan(0.97);

    [Theory]
    [InlineData("th")]
    [InlineData("zh")]
    [InlineData("en")]
    public void What_a_comment_speaks_of_is_found_in_it(string language) =>
        Share(comments.In(language), read => read.Answer.Told.Count > 0, read => read.Answer.Told.All(told => read.Reading.Themes.Any(found => found.Theme == told.Theme)))
            .ShouldBeGreaterThan(0.93);

    [Theory]
    [InlineData("th", Sentiment.Positive)]
    [InlineData("zh", Sentiment.Positive)]
    [InlineData("en", Sentiment.Positive)]
    [InlineData("th", Sentiment.Negative)]
    [InlineData("zh", Sentiment.Negative)]
    [InlineData("en", Sentiment.Negative)]
    public void Plain_praise_and_plain_complaints_are_read_as_such(string language, Sentiment meant) =>
        Share(
            comments.In(language),
            read => read.Answer.Told.Count > 0 && read.Answer.Told.All(told => told.Good == (meant == Sentiment.Positive)),
            read => read.Reading.Sentiment == meant)
            .ShouldBeGreaterThan(0.75);

    private static double Share(IReadOnlyList<Read> of, Func<Read, bool> among, Func<Read, bool> having)
    {
        var all = of.Where(among).ToList();
        return (double)all.Count(having) / all.Count;
    }

    public sealed record Read(object Told, CommentReading Reading)
    {
        internal LifeAnswer Answer => (LifeAnswer)Told;
    }

    public sealed class Comments
    {
        private readonly ILookup<string, Read> _read;

        public Comments()
        {
            var reader = CommentReader.Load();
            _read = new BusinessYear(new CommentWriter()).Until(Instant.FromUtc(2026, 11, 22, 8, 15))
                .Where(answer => answer.Comment is not null)
                .ToLookup(answer => answer.Language, answer => new Read(answer, reader.Read(answer.Comment!)));
        }

        public IReadOnlyList<Read> In(string language) => [.. _read[language]];
    }
}
