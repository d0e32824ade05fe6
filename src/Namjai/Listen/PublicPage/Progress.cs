using System.Globalization;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;

namespace Namjai.Listen.PublicPage;

/// <summary>How far a customer has come in a survey: what the address of the next page carries, sealed, so that no server need remember it.</summary>
/// <param name="Survey">The key of the survey.</param>
/// <param name="Response">The response that is added to.</param>
/// <param name="Shown">Keys of the questions that were shown.</param>
/// <param name="Facts">What later questions may hang on: scores and choices by question, never words.</param>
internal sealed record Progress(string Survey, Guid Response, IReadOnlySet<string> Shown, IReadOnlyDictionary<string, string> Facts)
{
    public static Progress After(string survey, Guid response, IEnumerable<Question> shown, IEnumerable<Answered> answers) =>
        new Progress(survey, response, new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal)).With(shown, answers);

    public Progress With(IEnumerable<Question> shown, IEnumerable<Answered> answers)
    {
        var facts = new Dictionary<string, string>(Facts, StringComparer.Ordinal);
        foreach (var answer in answers.Where(answer => answer.Text is null))
            facts[answer.QuestionKey] = answer.Score is { } score ? $"{score}" : string.Join(',', answer.Choices);
        return this with { Shown = shown.Select(question => question.Key).Concat(Shown).ToHashSet(StringComparer.Ordinal), Facts = facts };
    }

    /// <summary>The answers so far, as branching and wordings look at them.</summary>
    public IReadOnlyDictionary<string, Answered> Answers(SurveyContent content) => (
        from fact in Facts
        let question = content.Find(fact.Key)
        where question is not null
        select question.Kind.Measure() is not null && int.TryParse(fact.Value, CultureInfo.InvariantCulture, out var score)
            ? Answered.WithScore(question, score)
            : Answered.ByChoice(question, fact.Value.Split(','))).ToDictionary(answer => answer.QuestionKey, StringComparer.Ordinal);
}
