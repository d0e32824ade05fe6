using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;

namespace Namjai.Listen.PublicPage;

/// <summary>The questions of one page, with what was typed and what is wrong, if it is shown again.</summary>
/// <param name="Score">The score given so far, which the words of an open question fit.</param>
internal sealed record AskedQuestions(IReadOnlyList<Question> Questions, int? Score = null)
{
    public IReadOnlyDictionary<string, GivenAnswer> Typed { get; init; } = new Dictionary<string, GivenAnswer>(StringComparer.Ordinal);

    /// <summary>Sentences by question key.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is wrong with the page as a whole.</summary>
    public string? Error { get; init; }
}

/// <summary>One of them.</summary>
internal sealed record AskedQuestion(Question Question, LocalizedText Text, bool IsHeading, GivenAnswer Typed, string? Error)
{
    public string Id => "q-" + Question.Key;

    public string? ErrorId => Error is null ? null : Id + "-error";

    public static IEnumerable<AskedQuestion> Of(AskedQuestions page) => page.Questions.Select((question, i) => new AskedQuestion(
        question, question.TextFor(page.Score), i == 0, page.Typed.GetValueOrDefault(question.Key), page.Errors.GetValueOrDefault(question.Key)));
}
