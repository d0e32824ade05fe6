using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;

namespace Namjai.Listen.Surveys.Staff;

/// <summary><c>/surveys/{id}</c>: a survey and the form that changes it.</summary>
internal sealed class SurveyDesk(NamjaiDb db, ReviseSurvey revise, ReadSurveyScores scores, IStringLocalizer<SurveyWords> words)
{
    public async Task<IResult> ShowAsync(Guid id, bool saved, HttpContext context) => await FindAsync(id, context) is { } survey
        ? Page.Of<SurveyPage>(await ViewAsync(survey, SurveyForm.Of(survey), context) with { IsSaved = saved })
        : Results.NotFound();

    public async Task<IResult> ChangeAsync(Guid id, HttpContext context)
    {
        if (await FindAsync(id, context) is not { } survey)
            return Results.NotFound();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var draft = SurveyForm.Read(form, survey);
        if (SurveyForm.Do(form["do"], draft) is { } changed)
            return Page.Of<SurveyPage>(await ViewAsync(survey, changed, context) with { IsChanged = true });
        var faults = await revise.RunAsync(survey, draft, context.RequestAborted);
        if (faults.Count == 0)
            return Page.SeeOther(SurveyPages.PathOf(id) + "?saved=true");
        var errors = words.ByField(faults).ToDictionary(field => field.Key, field => field.Value[0], StringComparer.Ordinal);
        return Page.Again<SurveyPage>(await ViewAsync(survey, draft, context) with { Errors = errors, IsChanged = true });
    }

    private Task<Survey?> FindAsync(Guid id, HttpContext context) => db.Set<Survey>().FirstOrDefaultAsync(one => one.Id == id, context.RequestAborted);

    private async Task<SurveyView> ViewAsync(Survey survey, Drafts.SurveyDraft draft, HttpContext context)
    {
        var found = await scores.RunAsync([survey], new ReaderNumbers(context.ReaderLanguage()), context.RequestAborted);
        return new(survey, draft, found.GetValueOrDefault(survey.Id), SurveyLink.Of(context.Request, survey.Key));
    }
}
