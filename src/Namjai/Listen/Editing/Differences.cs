using Microsoft.Extensions.Localization;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Editing;

/// <summary>What is in a form otherwise than in the survey as somebody else has saved it meanwhile.</summary>
internal sealed record Difference(string Where, string Now, string Typed);

/// <summary>Finds them, in the reader's words.</summary>
internal sealed class Differences(IStringLocalizer<StaffWords> words, DraftWords drafts)
{
    public IReadOnlyList<Difference> Between(SurveyDraft now, SurveyDraft typed)
    {
        var found = new List<Difference>();
        Texts(words.Say("Title"), now.Title, typed.Title, found);
        Compare(words.Say("Touchpoint"), drafts.Touchpoint(now.Touchpoint), drafts.Touchpoint(typed.Touchpoint), found);
        if (typed.TouchpointName is not null)
            Texts(words.Say("TouchpointNames"), drafts.TouchpointNames(now.Touchpoint), typed.TouchpointName, found);
        Compare(words.Say("OfferedIn"), Languages(now), Languages(typed), found);
        foreach (var question in (typed.Questions ?? []).OfType<QuestionDraft>())
        {
            if (Same(now, question) is { } kept)
                Questions((kept, now), (question, typed), found);
            else
                Compare(words.Say("OneQuestion"), "", drafts.In(question.Text), found);
        }
        foreach (var gone in (now.Questions ?? []).OfType<QuestionDraft>().Where(question => Same(typed, question) is null))
            Compare(words.Say("OneQuestion"), drafts.In(gone.Text), "", found);
        Compare(words.Say("Order"), Order(now, typed), Order(typed, now), found);
        return found;
    }

    private void Questions((QuestionDraft Question, SurveyDraft Survey) now, (QuestionDraft Question, SurveyDraft Survey) typed, List<Difference> found)
    {
        var name = drafts.In(typed.Question.Text) is { Length: > 0 } words ? words : drafts.In(now.Question.Text);
        Texts(name, now.Question.Text, typed.Question.Text, found);
        foreach (var aspect in new Func<(QuestionDraft Question, SurveyDraft Survey), string>[] { Required, Choices, Ends, Wordings, Condition })
            Compare(name, aspect(now), aspect(typed), found);
    }

    private string Required((QuestionDraft Question, SurveyDraft Survey) one) => one.Question.Required == true ? words.Say("Required") : "";

    private string Choices((QuestionDraft Question, SurveyDraft Survey) one) => All((one.Question.Choices ?? []).Select(choice => choice?.Text));

    private string Ends((QuestionDraft Question, SurveyDraft Survey) one) => All([one.Question.Ends?.Low, one.Question.Ends?.High]);

    private string Wordings((QuestionDraft Question, SurveyDraft Survey) one) => All((one.Question.Wordings ?? []).Select(wording => wording?.Text));

    private string Condition((QuestionDraft Question, SurveyDraft Survey) one) => drafts.Condition(one.Question.ShowWhen, one.Survey.Questions ?? []);

    // Every language, for the change may be in one that the reader does not read.
    private static string All(IEnumerable<IReadOnlyDictionary<string, string?>?> texts) => string.Join(" · ", texts
        .Select(text => string.Join(" / ", ReaderLanguage.All.Select(language => text?.GetValueOrDefault(language.Code)?.Trim()).Where(word => !string.IsNullOrEmpty(word))))
        .Where(text => text.Length > 0));

    private string Order(SurveyDraft of, SurveyDraft other) =>
        string.Join(" → ", (of.Questions ?? []).OfType<QuestionDraft>().Where(question => Same(other, question) is not null).Select(question => drafts.In(Same(other, question)!.Text)));

    private static string Languages(SurveyDraft draft) =>
        string.Join(", ", ReaderLanguage.All.Where(language => draft.Languages?.Contains(language.Code, StringComparer.Ordinal) == true).Select(LanguageNames.Of));

    private static QuestionDraft? Same(SurveyDraft survey, QuestionDraft question) => survey.Questions?.FirstOrDefault(one => one?.Key == question.Key);

    private static void Texts(string name, IReadOnlyDictionary<string, string?>? now, IReadOnlyDictionary<string, string?>? typed, List<Difference> found)
    {
        foreach (var language in ReaderLanguage.All)
            Compare($"{name} · {LanguageNames.Of(language)}", now?.GetValueOrDefault(language.Code), typed?.GetValueOrDefault(language.Code), found);
    }

    private static void Compare(string where, string? now, string? typed, List<Difference> found)
    {
        if ((now?.Trim() ?? "") != (typed?.Trim() ?? ""))
            found.Add(new(where, now is { Length: > 0 } ? now : "–", typed is { Length: > 0 } ? typed : "–"));
    }
}
