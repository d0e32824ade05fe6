using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;

namespace Namjai.Listen.Editing;

/// <summary>Conditions that wait for what is no longer there, or not yet: questions and choices are taken out and moved while other questions hang on them.</summary>
internal static class BrokenConditions
{
    /// <returns>The field at which to say so and the words to say it with; null where all is well.</returns>
    public static (string Field, string Words)? Of(SurveyDraft draft, int at)
    {
        var questions = draft.Questions ?? [];
        if (questions[at]?.ShowWhen is not { Question: { } key } condition)
            return null;
        var name = $"questions[{at}].showWhen";
        if (questions.Index().FirstOrDefault(one => one.Item?.Key == key) is not { Item: { } on } found)
            return (name + ".question", "WaitsForGone");
        if (found.Index >= at)
            return (name + ".question", "WaitsForLater");
        return Gone(condition, on).Any() ? (name + ".choices", "WaitsForGoneChoice") : null;
    }

    /// <summary>Choices that the condition names and the question has no more.</summary>
    public static IEnumerable<string?> Gone(ShowWhenDraft condition, QuestionDraft on) =>
        SurveyNames.TryParseKind(on.Kind, out var kind) && kind.Scale() is null ? (condition.Choices ?? []).Except(ConditionForm.KeysOf(on, kind), StringComparer.Ordinal) : [];

    public static Dictionary<string, string> In(SurveyDraft draft) => Enumerable.Range(0, draft.Questions?.Count ?? 0)
        .Select(at => Of(draft, at)).OfType<(string Field, string Words)>().ToDictionary(one => one.Field, one => one.Words, StringComparer.Ordinal);
}
