using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Responses;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;

namespace Namjai.Listen.PublicPage;

/// <summary><c>POST /s/{key}</c>: the first answer is kept, and the customer goes on.</summary>
internal sealed class TakeFirstAnswer(PublishedSurveys surveys, IResponseIntake intake, ProgressToken token, PublicPages pages, IStringLocalizer<SurveyWords> words)
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/s/{key}", (HttpContext context, TakeFirstAnswer take) => take.RunAsync(context))
        .AllowAnonymous().DisableAntiforgery().ExcludeFromDescription()
        .RequireRateLimiting(RateLimits.Answers).WithMetadata(new RequestSizeLimitAttribute(ReadAnswerForm.MostBytes), PublicPages.TooMany);

    public async Task RunAsync(HttpContext context)
    {
        if (await surveys.FindAsync((string)context.Request.RouteValues["key"]!, context.RequestAborted) is not { } survey)
            await pages.SaySorryAsync(context, StatusCodes.Status404NotFound, SorryReason.Unknown);
        else if (!survey.IsOpen)
            await pages.SaySorryAsync(context, StatusCodes.Status410Gone, SorryReason.Closed, survey);
        else if (await ReadAnswerForm.RunAsync(context) is not { } form)
            await pages.SaySorryAsync(context, StatusCodes.Status413PayloadTooLarge, SorryReason.TooLarge, survey);
        else
            await TakeAsync(context, survey, form);
    }

    private async Task TakeAsync(HttpContext context, PublishedSurvey survey, IFormCollection form)
    {
        // Beside the first answer there may be words that were typed on a page that has expired since.
        var first = survey.Content.First;
        var page = survey.Content.Questions.Where(question => question == first || form.ContainsKey(question.Key)).ToList();
        var given = ReadAnswerForm.Answers(form, page);
        var reading = AnswerRules.ReadPage(page, given);
        if (!reading.IsSound)
        {
            await pages.SendAsync<FirstPage>(context, StatusCodes.Status422UnprocessableEntity, survey, Again(page, given, reading));
            return;
        }
        using var spoken = new SpokenLanguage(PublicLanguage.Of(context.Request, survey.Languages));
        var visit = VisitCookie.Of(context.Request) ?? VisitCookie.New();
        var result = await KeepAsync(context, survey, reading.Answers, visit);
        if (!result.IsKept)
        {
            await pages.SendAsync<FirstPage>(context, StatusCodes.Status503ServiceUnavailable, survey, pages.BusyPage(page, given));
            return;
        }
        (visit with { HasAnswered = true }).Keep(context, survey.Key);
        Next.Go(context, survey, Progress.After(survey.Key, result.Id, page, reading.Answers), token);
    }

    // The visit's own name makes a second sending the same response. What is given the second time holds.
    private async Task<IntakeResult> KeepAsync(HttpContext context, PublishedSurvey survey, IReadOnlyCollection<Answered> answers, VisitCookie visit)
    {
        var carried = Carried.Of(context.Request);
        var result = await intake.ReceiveAsync(new NewResponse(survey.WorkspaceId, survey.Id, answers)
        {
            Language = PublicLanguage.Of(context.Request, survey.Languages).Code,
            Touchpoint = carried.Touchpoint ?? survey.Touchpoint,
            Channel = carried.Channel ?? Carried.Link,
            IdempotencyKey = visit.Id,
        }, context.RequestAborted);
        return result.IsKept && visit.HasAnswered
            ? await intake.AmendAsync(new(survey.WorkspaceId, result.Id, answers), context.RequestAborted)
            : result;
    }

    private AskedQuestions Again(IReadOnlyList<Question> page, IReadOnlyDictionary<string, GivenAnswer> given, AnswerReading reading) =>
        new(page) { Typed = given, Errors = reading.SentencesByQuestion(words) };
}
