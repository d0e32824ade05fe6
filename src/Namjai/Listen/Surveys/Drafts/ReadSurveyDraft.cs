using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys.Ready;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys.Drafts;

/// <summary>
/// Turns a draft into a survey's text, or says all that is wrong with it, each by its field. Where a draft asks nothing, its measure brings the ready
/// questions of its moment; a form does so when it names the moment.
/// </summary>
internal static class ReadSurveyDraft
{
    private const string Form = SurveyNames.Form;

    /// <param name="own">The language of the business, which ready questions offer first.</param>
    public static (SurveyText? Text, IReadOnlyList<SurveyFault> Faults) Of(SurveyDraft draft, ReaderLanguage own)
    {
        var faults = new FaultList();
        var title = faults.NeededText("title", draft.Title, SurveyLimits.Title);
        var measure = MeasureOf(draft, faults);
        var moment = MomentOf(draft, faults);
        var touchpoint = faults.Line("touchpoint", draft.Touchpoint ?? moment?.Touchpoint, SurveyLimits.Touchpoint);
        var touchpointName = draft.TouchpointName is null ? null : faults.Text("touchpointName", draft.TouchpointName, SurveyLimits.Touchpoint);
        if (touchpointName is { IsEmpty: false } && touchpoint.Length == 0)
            faults.Add("touchpoint", SurveyFaultReason.Missing);
        var asksNothing = draft.Questions is not { Count: > 0 } && (measure is not null || moment is not null);
        var questions = asksNothing
            ? ReadyQuestions.For(moment ?? ReadyQuestions.MomentFor(null, touchpoint), measure, own).Questions
            : QuestionsOf(draft, measure, faults);
        var languages = LanguagesOf(draft, questions, own, faults);
        return faults.Faults.Count > 0
            ? (null, faults.Faults)
            : (new(title, measure, touchpoint, new(questions, [.. languages.Select(language => language.Code)])) { TouchpointName = touchpointName }, []);
    }

    private static Measure? MeasureOf(SurveyDraft draft, FaultList faults)
    {
        if (string.IsNullOrWhiteSpace(draft.Measure))
            faults.Add("measure", SurveyFaultReason.Missing);
        else if (SurveyNames.TryParseMeasure(draft.Measure, out var measure))
            return measure;
        else if (draft.Measure != Form)
            faults.Add("measure", SurveyFaultReason.Unknown, $"{string.Join(", ", SurveyNames.Measures)}, {Form}");
        return null;
    }

    private static ReadyMoment? MomentOf(SurveyDraft draft, FaultList faults)
    {
        var moment = ReadyQuestions.Moments.FirstOrDefault(one => one.Key == draft.Moment);
        if (moment is null && !string.IsNullOrWhiteSpace(draft.Moment))
            faults.Add("moment", SurveyFaultReason.Unknown, string.Join(", ", ReadyQuestions.Moments.Select(one => one.Key)));
        return moment;
    }

    private static List<Question> QuestionsOf(SurveyDraft draft, Measure? measure, FaultList faults)
    {
        var questions = new List<Question>();
        var given = draft.Questions ?? [];
        if (given.Count == 0)
            faults.Add("questions", SurveyFaultReason.Missing);
        if (given.Count > SurveyLimits.Questions)
        {
            faults.Add("questions", SurveyFaultReason.TooMany, SurveyLimits.Questions);
            return questions;
        }
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < given.Count; i++)
        {
            if (ReadQuestionDraft.Of(given[i] ?? new(), $"questions[{i}]", questions, keys, faults) is { } question)
                questions.Add(question);
        }
        if (measure is { } one && questions is [var first, ..] && first.Kind != QuestionKinds.Of(one))
            faults.Add("questions[0].kind", SurveyFaultReason.NotTheMeasure, SurveyNames.Of(one));
        return questions;
    }

    // Named languages must be there in every question. Left out, they are those that every question has, or else those of the first one.
    private static List<ReaderLanguage> LanguagesOf(SurveyDraft draft, IReadOnlyList<Question> questions, ReaderLanguage own, FaultList faults)
    {
        var named = new List<ReaderLanguage>();
        var given = draft.Languages ?? [];
        for (var i = 0; i < given.Count; i++)
        {
            if (!ReaderLanguage.TryParse(given[i], out var language))
                faults.Add($"languages[{i}]", SurveyFaultReason.UnknownLanguage, given[i]);
            else if (!named.Contains(language))
                named.Add(language);
        }
        for (var i = 0; i < questions.Count; i++)
        {
            foreach (var language in named.Except(questions[i].Text.Languages))
                faults.Add($"questions[{i}].text.{language.Code}", SurveyFaultReason.NotInLanguage, language.Code);
        }
        if (named.Count > 0 || questions.Count == 0)
            return named;
        var asGiven = (draft.Questions is [{ Text: { } text }, ..] ? text.Keys : [own.Code])
            .Select(code => ReaderLanguage.TryParse(code, out var language) ? language : null).OfType<ReaderLanguage>()
            .Concat(ReaderLanguage.All).Distinct().ToList();
        var everywhere = asGiven.FindAll(language => questions.All(question => question.Text[language] is not null));
        return everywhere.Count > 0 ? everywhere : asGiven.FindAll(language => questions[0].Text[language] is not null);
    }
}
