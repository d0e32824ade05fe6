using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Listen.PublicPage;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.Editing;

/// <summary><c>/surveys/{id}/preview</c>: the survey as customers see it, page by page as its branches lead. Nothing that is answered is kept.</summary>
internal sealed class PreviewSurvey(
    NamjaiDb db, CurrentWorkspace workspace, PublicPages pages, ProgressToken token, IAntiforgery antiforgery, IStringLocalizer<SurveyWords> words)
{
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet(SurveyPages.Path + "/{id:guid}/preview", (Guid id, PreviewSurvey preview, HttpContext context) => preview.RunAsync(id, preview.ShowAsync, context));
        pages.MapPost(SurveyPages.Path + "/{id:guid}/preview", (Guid id, PreviewSurvey preview, HttpContext context) => preview.RunAsync(id, preview.TakeAsync, context));
    }

    private async Task RunAsync(Guid id, Func<PublishedSurvey, Progress?, HttpContext, Task> go, HttpContext context)
    {
        var survey = await db.Set<Survey>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, context.RequestAborted);
        if (survey is null)
        {
            await pages.SaySorryAsync(context, StatusCodes.Status404NotFound, SorryReason.Unknown);
            return;
        }
        var business = await db.Set<Workspace>().Where(one => one.Id == workspace.Id).Select(one => one.Name).SingleAsync(context.RequestAborted);
        var shown = new PublishedSurvey(survey.WorkspaceId, survey.Id, survey.Key, SurveyState.Draft, survey.Version, survey.Title, survey.Touchpoint, survey.Content, business);
        using var spoken = new SpokenLanguage(PublicLanguage.Of(context.Request, shown.Languages));
        await go(shown, token.Open(context.Request.Query[Next.Token], NameOf(survey.Key)), context);
    }

    private Task ShowAsync(PublishedSurvey survey, Progress? progress, HttpContext context)
    {
        var page = PageOf(survey, progress);
        return page.Questions.Count == 0
            ? pages.SendAsync<ThanksPage>(context, StatusCodes.Status200OK, survey, antiforgery.GetAndStoreTokens(context))
            : SendAsync(context, StatusCodes.Status200OK, survey, progress, page);
    }

    private async Task TakeAsync(PublishedSurvey survey, Progress? progress, HttpContext context)
    {
        var (form, page) = (await context.Request.ReadFormAsync(context.RequestAborted), PageOf(survey, progress));
        var given = form.ContainsKey("skip") ? new Dictionary<string, GivenAnswer>(StringComparer.Ordinal) : ReadAnswerForm.Answers(form, page.Questions);
        var reading = AnswerRules.ReadPage(page.Questions, given);
        if (!reading.IsSound)
        {
            await SendAsync(context, StatusCodes.Status422UnprocessableEntity, survey, progress, page with { Typed = given, Errors = reading.SentencesByQuestion(words) });
            return;
        }
        var gone = progress?.With(page.Questions, reading.Answers) ?? Progress.After(NameOf(survey.Key), Guid.Empty, page.Questions, reading.Answers);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{context.Request.PathBase}{SurveyPages.PathOf(survey.Id)}/preview?lang={PublicLanguage.Of(context.Request, survey.Languages).Code}&{Next.Token}={token.Seal(gone)}";
    }

    private Task SendAsync(HttpContext context, int status, PublishedSurvey survey, Progress? progress, AskedQuestions page)
    {
        var proof = antiforgery.GetAndStoreTokens(context);
        return progress is null ? pages.SendAsync<FirstPage>(context, status, survey, page, proof) : pages.SendAsync<MorePage>(context, status, survey, page, proof);
    }

    private static AskedQuestions PageOf(PublishedSurvey survey, Progress? progress)
    {
        if (progress is null)
            return new([survey.Content.First]);
        var (questions, score) = TakeMoreAnswers.PageOf(survey, progress);
        return new(questions, score);
    }

    // No token of a preview opens a real response.
    private static string NameOf(string key) => "preview of " + key;
}
