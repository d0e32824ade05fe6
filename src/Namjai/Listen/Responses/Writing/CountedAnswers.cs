using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys.Answers;

namespace Namjai.Listen.Responses.Writing;

/// <summary>Decides which scores are counted: of each measure the first that a customer gave, so that one customer is never counted twice.</summary>
internal static class CountedAnswers
{
    /// <param name="id">The response.</param>
    /// <param name="answers">What was answered, in the survey's order.</param>
    /// <param name="before">What the response holds already.</param>
    public static IReadOnlyList<Answer> Of(ResponseId id, IEnumerable<Answered> answers, IReadOnlyDictionary<string, Answer> before)
    {
        var counting = before.Values.Where(answer => answer.IsCounted).ToDictionary(answer => answer.Measure!.Value, answer => answer.QuestionKey);
        return [.. answers.Select(answer => new Answer
        {
            WorkspaceId = id.WorkspaceId,
            ResponseId = id.Id,
            QuestionKey = answer.QuestionKey,
            Measure = answer.Measure,
            Score = answer.Score,
            IsCounted = answer.Measure is { } measure && (counting.TryAdd(measure, answer.QuestionKey) || counting[measure] == answer.QuestionKey),
            Text = answer.Text,
            Choices = answer.Choices.Count > 0 ? string.Join(',', answer.Choices) : null,
        })];
    }

    /// <summary>The score that is the response's own: it stays with the measure that it began with.</summary>
    public static (Measure? Measure, int? Score) OwnScore(Measure? before, IEnumerable<Answer> answers)
    {
        var own = answers.FirstOrDefault(answer => answer.IsCounted && (before is null || answer.Measure == before));
        return (own?.Measure ?? before, own?.Score);
    }
}
