using Namjai.Listen.Contracts;

namespace Namjai.Listen.Surveys.Answers;

/// <summary>A sound answer to one question.</summary>
/// <param name="Measure">And <paramref name="Score"/>: for a scored question.</param>
/// <param name="Text">For a question that asks for words; trimmed.</param>
/// <param name="Choices">What was chosen, in the survey's order; <c>yes</c> or <c>no</c> for a yes-or-no question.</param>
internal sealed record Answered(string QuestionKey, Measure? Measure, int? Score, string? Text, IReadOnlyList<string> Choices)
{
    public static Answered WithScore(Question question, int score) => new(question.Key, question.Kind.Measure(), score, null, []);

    public static Answered InWords(Question question, string text) => new(question.Key, null, null, text, []);

    public static Answered ByChoice(Question question, params IReadOnlyList<string> choices) => new(question.Key, null, null, null, choices);
}
