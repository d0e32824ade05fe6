using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;

namespace Namjai.Listen.Editing;

/// <summary>The fields that say when a question is asked: after which earlier question, and at which of its answers.</summary>
internal static class ConditionForm
{
    /// <summary>Beside the answers stands the question that they are of, so that choosing another one doesn't take them for its own.</summary>
    public const string For = ".showWhen.for";

    /// <param name="questions">All of the form. What the condition names stays, also where it was taken out meanwhile: dropping it is for its owner to say.</param>
    public static ShowWhenDraft? Read(IFormCollection form, string name, IReadOnlyList<QuestionDraft> questions)
    {
        var key = form[name + ".showWhen.question"].ToString();
        if (key.Length == 0)
            return null;
        var (on, isTold) = (questions.FirstOrDefault(question => question.Key == key), form[name + For] == key);
        if (on is null || !SurveyNames.TryParseKind(on.Kind, out var kind))
            return new() { Question = key };
        if (kind.Scale() is { } scale)
        {
            return isTold
                ? new() { Question = key, From = SurveyForm.Number(form, name + ".showWhen.from"), To = SurveyForm.Number(form, name + ".showWhen.to") }
                : new() { Question = key, From = scale.Lowest, To = scale.DissatisfiedTo };
        }
        return new() { Question = key, Choices = isTold ? [.. form[name + ".showWhen.choices"].Distinct(StringComparer.Ordinal)] : [] };
    }

    /// <summary>Fields of conditions whose question was chosen, but whose answers nobody has seen yet.</summary>
    public static IEnumerable<string> Untold(IFormCollection form, SurveyDraft draft) =>
        from one in (draft.Questions ?? []).Index()
        where one.Item?.ShowWhen is { Question: { } key } && form[$"questions[{one.Index}]{For}"] != key
            && draft.Questions!.Take(one.Index).Any(earlier => earlier?.Key == key)
        select $"questions[{one.Index}].showWhen.question";

    /// <summary>What a question of one or several choices can be answered with.</summary>
    public static IReadOnlyList<string?> KeysOf(QuestionDraft question, QuestionKind kind) =>
        kind == QuestionKind.YesNo ? [Question.Yes, Question.No] : [.. (question.Choices ?? []).Select(choice => choice?.Key)];
}
