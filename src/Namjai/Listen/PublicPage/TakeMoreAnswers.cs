using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Responses;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;

namespace Namjai.Listen.PublicPage;

/// <summary><c>/s/{key}/more?r=token</c>: the open question, or the rest of a form, a page at a time as its branches lead.</summary>
internal sealed class TakeMoreAnswers(PublishedSurveys surveys, IResponseIntake intake, ProgressToken token, PublicPages pages, IStringLocalizer<SurveyWords> words)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/s/{key}/more", (HttpContext context, TakeMoreAnswers take) => take.RunAsync(context, take.ShowAsync))
            .AllowAnonymous().ExcludeFromDescription();
        routes.MapPost("/s/{key}/more", (HttpContext context, TakeMoreAnswers take) => take.RunAsync(context, take.TakeAsync))
            .AllowAnonymous().DisableAntiforgery().ExcludeFromDescription()
            .RequireRateLimiting(RateLimits.Answers).WithMetadata(new RequestSizeLimitAttribute(ReadAnswerForm.MostBytes), PublicPages.TooMany);
    }

    // A survey that was closed meanwhile still takes the rest of an answer that was begun.
    private async Task RunAsync(HttpContext context, Func<HttpContext, PublishedSurvey, Task> go)
    {
        if (await surveys.FindAsync((string)context.Request.RouteValues["key"]!, context.RequestAborted) is not { } survey)
        {
            await pages.SaySorryAsync(context, StatusCodes.Status404NotFound, SorryReason.Unknown);
            return;
        }
        using var spoken = new SpokenLanguage(PublicLanguage.Of(context.Request, survey.Languages));
        await go(context, survey);
    }

    private Task ShowAsync(HttpContext context, PublishedSurvey survey)
    {
        if (token.Open(context.Request.Query[Next.Token], survey.Key) is not { } progress)
        {
            Next.Start(context, survey);
            return Task.CompletedTask;
        }
        var (page, score) = PageOf(survey, progress);
        if (page.Count == 0)
        {
            Next.Thank(context, survey);
            return Task.CompletedTask;
        }
        return pages.SendAsync<MorePage>(context, StatusCodes.Status200OK, survey, new AskedQuestions(page, score));
    }

    private async Task TakeAsync(HttpContext context, PublishedSurvey survey)
    {
        if (await ReadAnswerForm.RunAsync(context) is not { } form)
        {
            await pages.SaySorryAsync(context, StatusCodes.Status413PayloadTooLarge, SorryReason.TooLarge, survey);
            return;
        }
        if (token.Open(context.Request.Query[Next.Token], survey.Key) is not { } progress)
        {
            await StartAgainAsync(context, survey, form);
            return;
        }
        var (page, score) = PageOf(survey, progress);
        var given = form.ContainsKey("skip") ? new Dictionary<string, GivenAnswer>(StringComparer.Ordinal) : ReadAnswerForm.Answers(form, page);
        var reading = AnswerRules.ReadPage(page, given);
        if (!reading.IsSound)
        {
            await pages.SendAsync<MorePage>(context, StatusCodes.Status422UnprocessableEntity, survey,
                new AskedQuestions(page, score) { Typed = given, Errors = reading.SentencesByQuestion(words) });
            return;
        }
        var result = reading.Answers.Count == 0
            ? IntakeResult.Kept(progress.Response)
            : await intake.AmendAsync(new(survey.WorkspaceId, progress.Response, reading.Answers), context.RequestAborted);
        if (result.IsKept)
            Next.Go(context, survey, progress.With(page, reading.Answers), token);
        else if (result.Refusal == IntakeRefusal.UnknownResponse)
            await StartAgainAsync(context, survey, form);
        else
            await pages.SendAsync<MorePage>(context, StatusCodes.Status503ServiceUnavailable, survey, pages.BusyPage(page, given) with { Score = score });
    }

    public static (IReadOnlyList<Question> Page, int? Score) PageOf(PublishedSurvey survey, Progress progress)
    {
        var sofar = progress.Answers(survey.Content);
        var score = survey.Content.Scored is { } scored ? sofar.GetValueOrDefault(scored.Key)?.Score : null;
        return (Branching.NextPage(survey.Content, progress.Shown, sofar), score);
    }

    /// <summary>Nothing that was typed is lost: it stands below the first question and goes with its answer.</summary>
    private async Task StartAgainAsync(HttpContext context, PublishedSurvey survey, IFormCollection form)
    {
        if (!survey.IsOpen)
        {
            await pages.SaySorryAsync(context, StatusCodes.Status410Gone, SorryReason.Closed, survey);
            return;
        }
        var page = survey.Content.Questions.Where(question => question == survey.Content.First || form.ContainsKey(question.Key)).ToList();
        await pages.SendAsync<FirstPage>(context, StatusCodes.Status422UnprocessableEntity, survey, pages.ExpiredPage(page, ReadAnswerForm.Answers(form, page)));
    }
}
