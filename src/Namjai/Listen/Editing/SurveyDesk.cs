using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;

namespace Namjai.Listen.Editing;

/// <summary><c>/surveys/{id}</c>: a survey and the form that changes it.</summary>
internal sealed class SurveyDesk(
    NamjaiDb db, ReviseSurvey revise, ReadSurveyScores scores, IStringLocalizer<SurveyWords> words, IStringLocalizer<StaffWords> staffWords, LoadPlaceNames load, PlaceNames places)
{
    private const int MostAttempts = 5;

    public async Task<IResult> ShowAsync(Guid id, bool saved, HttpContext context) => await FindAsync(id, context) is { } survey
        ? Page.Of<SurveyPage>(await ViewAsync(survey, SurveyForm.Of(survey), TextMark.Of(survey), context) with { IsSaved = saved })
        : Results.NotFound();

    public async Task<IResult> ChangeAsync(Guid id, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        await load.RunAsync(context.RequestAborted);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await FindAsync(id, context) is { } survey ? await ChangeAsync(survey, form, context) : Results.NotFound();
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear(); // somebody was faster by a moment: look again at what there is
            }
        }
    }

    private async Task<IResult> ChangeAsync(Survey survey, IFormCollection form, HttpContext context)
    {
        var (draft, mark) = (SurveyForm.Read(form, survey, places), form[TextMark.Field].ToString());
        if (SurveyForm.Do(form["do"], draft, survey) is { } changed)
            return Page.Of<SurveyPage>(await ViewAsync(survey, changed, mark, context) with { IsChanged = true });
        if (mark != TextMark.Of(survey))
            return Page.Of<SurveyPage>(await MeanwhileAsync(survey, draft, context)).As(StatusCodes.Status409Conflict);
        var errors = ConditionForm.Untold(form, draft).ToDictionary(field => field, _ => staffWords.Say("AnswersMissing"), StringComparer.Ordinal);
        if (errors.Count == 0)
            errors = Sentences(await revise.RunAsync(survey, draft, context.RequestAborted), draft);
        return errors.Count == 0
            ? Page.SeeOther(SurveyPages.PathOf(survey.Id) + "?saved=true")
            : Page.Again<SurveyPage>(await ViewAsync(survey, draft, mark, context) with { Errors = errors, IsChanged = true });
    }

    // What hangs on other questions is told in the words of the form, at the question that waits.
    private Dictionary<string, string> Sentences(IReadOnlyList<SurveyFault> faults, SurveyDraft draft)
    {
        var broken = BrokenConditions.In(draft);
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fault in faults)
        {
            var field = fault.Field.IndexOf(".showWhen.choices", StringComparison.Ordinal) is >= 0 and var choices ? fault.Field[..(choices + ".showWhen.choices".Length)] : fault.Field;
            sentences.TryAdd(field, broken.TryGetValue(field, out var key) ? staffWords.Say(key)
                : field.EndsWith(".showWhen.choices", StringComparison.Ordinal) ? staffWords.Say("AnswersMissing")
                : field.EndsWith(".wordings", StringComparison.Ordinal) ? staffWords.Say("WordingsGone")
                : words.Of(fault));
        }
        return sentences;
    }

    /// <summary>What was typed stays in the form, which from now on starts from what is saved: sending it once more is meant.</summary>
    private async Task<SurveyView> MeanwhileAsync(Survey survey, SurveyDraft typed, HttpContext context)
    {
        var differences = new Differences(staffWords, new DraftWords(staffWords, context.ReaderLanguage(), places)).Between(SurveyForm.Of(survey), typed);
        return await ViewAsync(survey, typed, TextMark.Of(survey), context) with { Meanwhile = differences, IsChanged = true };
    }

    private Task<Survey?> FindAsync(Guid id, HttpContext context) => db.Set<Survey>().FirstOrDefaultAsync(one => one.Id == id, context.RequestAborted);

    private async Task<SurveyView> ViewAsync(Survey survey, SurveyDraft draft, string mark, HttpContext context)
    {
        var found = await scores.RunAsync([survey], new ReaderNumbers(context.ReaderLanguage()), context.RequestAborted);
        return new(survey, draft, mark, found.GetValueOrDefault(survey.Id), SurveyLink.Of(context.Request, survey.Key));
    }
}
