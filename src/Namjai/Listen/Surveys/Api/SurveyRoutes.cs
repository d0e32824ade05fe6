using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Api;
using Namjai.Platform.Api.Once;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys.Api;

/// <summary><c>/api/v1/surveys</c>.</summary>
internal static class SurveyRoutes
{
    private const int UsualLimit = 50, MostAtOnce = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var surveys = routes.MapApi().MapGroup("/surveys").WithTags("Surveys").AddEndpointFilter(KnowPlacesAsync);
        surveys.MapGet("", ListAsync).WithSummary("Surveys, the newest first").Produces<SurveyList>().ProducesValidationProblem();
        surveys.MapGet("/{id:guid}", ReadAsync).WithSummary("A survey with its questions").Produces<SurveyResource>().ProducesProblem(StatusCodes.Status404NotFound);
        surveys.MapPost("", MakeAsync).RequireAuthorization(Permission.Manage).WithIdempotencyKey()
            .WithSummary("Makes a survey; a measure brings its ready questions when none are given")
            .WithMetadata(new RequestSizeLimitAttribute(ReadSurveyBody.MostBytes))
            .Accepts<SurveyDraft>("application/json").Produces<MadeSurvey>(StatusCodes.Status201Created).ProducesValidationProblem();
        surveys.MapPost("/{id:guid}/publication", (Guid id, PublishSurvey publish, PlaceNames places, HttpRequest request, CancellationToken cancellation) =>
                AnswerAsync(publish.OpenAsync(id, cancellation), places, request))
            .RequireAuthorization(Permission.Manage).WithSummary("Opens a survey to customers").Produces<SurveyResource>().ProducesProblem(StatusCodes.Status404NotFound);
        surveys.MapDelete("/{id:guid}/publication", (Guid id, PublishSurvey publish, PlaceNames places, HttpRequest request, CancellationToken cancellation) =>
                AnswerAsync(publish.CloseAsync(id, cancellation), places, request))
            .RequireAuthorization(Permission.Manage).WithSummary("Closes a survey: it takes no more answers").Produces<SurveyResource>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async ValueTask<object?> KnowPlacesAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        await call.HttpContext.RequestServices.GetRequiredService<LoadPlaceNames>().RunAsync(call.HttpContext.RequestAborted);
        return await next(call);
    }

    private static async Task<IResult> MakeAsync(
        HttpRequest request, ReadSurveyBody body, MakeSurvey make, IStringLocalizer<SurveyWords> words, CancellationToken cancellation)
    {
        var (draft, errors) = await body.RunAsync<SurveyDraft>(request, cancellation);
        if (draft is null)
            return Results.ValidationProblem(errors);
        var (survey, faults) = await make.RunAsync(draft, cancellation);
        return survey is null
            ? Results.ValidationProblem(words.ByField(faults))
            : Results.Created($"{ApiRoutes.Root}/surveys/{survey.Id}", new MadeSurvey(survey.Id, survey.Key, SurveyLink.Of(request, survey.Key)));
    }

    private static Task<IResult> ReadAsync(Guid id, NamjaiDb db, PlaceNames places, HttpRequest request, CancellationToken cancellation) =>
        AnswerAsync(db.Set<Survey>().AsNoTracking().FirstOrDefaultAsync(survey => survey.Id == id, cancellation), places, request);

    private static async Task<IResult> ListAsync(
        string? limit, string? after, NamjaiDb db, PlaceNames places, HttpRequest request, IStringLocalizer<SurveyWords> words, CancellationToken cancellation)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var most = UsualLimit;
        if (limit is not null && (!int.TryParse(limit, CultureInfo.InvariantCulture, out most) || most is < 1 or > MostAtOnce))
            errors["limit"] = [words.Say("LimitRange", $"1-{MostAtOnce}")];
        Guid place = default;
        if (after is not null && !Guid.TryParse(after, out place))
            errors["after"] = [words.Say("AfterUnknown")];
        if (errors.Count > 0)
            return Results.ValidationProblem(errors);
        var newestFirst = db.Set<Survey>().AsNoTracking().OrderByDescending(survey => survey.Id).AsQueryable();
        if (after is not null)
            newestFirst = newestFirst.Where(survey => survey.Id < place);
        var found = await newestFirst.Take(most + 1).ToListAsync(cancellation);
        return Results.Json(
            new SurveyList([.. found.Take(most).Select(survey => SurveyResource.Of(survey, request, places, whole: false))], found.Count > most ? found[most - 1].Id : null),
            ListenJson.Options);
    }

    private static async Task<IResult> AnswerAsync(Task<Survey?> finding, PlaceNames places, HttpRequest request)
    {
        try
        {
            return await finding is { } survey
                ? Results.Json(SurveyResource.Of(survey, request, places, whole: true), ListenJson.Options)
                : Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.Problem(statusCode: StatusCodes.Status409Conflict);
        }
    }
}
