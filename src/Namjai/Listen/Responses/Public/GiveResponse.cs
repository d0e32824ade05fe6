using System.Net.Mime;
using System.Security.Cryptography;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Api;
using Namjai.Platform.Web.Limits;

namespace Namjai.Listen.Responses.Public;

/// <summary><c>POST /api/v1/public/surveys/{key}/responses</c>: the busiest call of all, so it reads and answers by hand and touches the database once, in the batch.</summary>
internal sealed class GiveResponse(PublishedSurveys surveys, IResponseIntake intake)
{
    public const string IdempotencyKey = "Idempotency-Key";
    private const int LongestKey = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var give = routes.ServiceProvider.GetRequiredService<GiveResponse>();
        routes.MapPost($"{ApiRoutes.Root}/public/surveys/{{key}}/responses", (Delegate)give.HandleAsync)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Answers)
            .WithTags("Answers")
            .WithSummary("A customer answers a survey; no key is needed. Once it says 201 the answer is on disk")
            .Produces<GivenId>(StatusCodes.Status201Created)
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .ProducesProblem(StatusCodes.Status507InsufficientStorage);
    }

    public async Task HandleAsync(HttpContext context, string key)
    {
        var cancellation = context.RequestAborted;
        var refuse = new RefuseResponse(context);
        if (await surveys.FindAsync(key, cancellation) is not { } survey)
        {
            await refuse.UnknownSurveyAsync();
            return;
        }
        if (!survey.IsOpen)
        {
            await refuse.ClosedSurveyAsync();
            return;
        }
        if (!context.Request.HasJsonContentType())
        {
            await refuse.NotJsonAsync();
            return;
        }
        var body = await ReadPublicBody.RunAsync(context.Request, cancellation);
        if (body.Json is null)
        {
            await refuse.BodyAsync(body.Fault);
            return;
        }
        using var json = body.Json;
        var response = PublicResponse.Read(json.RootElement, survey);
        var idempotencyKey = context.Request.Headers[IdempotencyKey].ToString();
        if (idempotencyKey.Length > LongestKey || idempotencyKey.Any(letter => letter is < ' ' or > '~'))
            await refuse.KeyAsync();
        else if (!response.IsSound)
            await refuse.FaultsAsync(response);
        else
            await KeepAsync(context, refuse, NewResponseOf(survey, response, idempotencyKey, body.Bytes));
    }

    private static NewResponse NewResponseOf(PublishedSurvey survey, PublicResponse response, string idempotencyKey, byte[] body) =>
        new(survey.WorkspaceId, survey.Id, response.Reading!.Answers)
        {
            Language = response.Language,
            Touchpoint = response.Touchpoint,
            Channel = response.Channel,
            IdempotencyKey = idempotencyKey.Length > 0 ? idempotencyKey : null,
            RequestHash = idempotencyKey.Length > 0 ? SHA256.HashData(body) : null,
        };

    private async Task KeepAsync(HttpContext context, RefuseResponse refuse, NewResponse response)
    {
        var result = await intake.ReceiveAsync(response, context.RequestAborted);
        if (!result.IsKept)
        {
            await refuse.IntakeAsync(result.Refusal);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = MediaTypeNames.Application.Json;
        var answer = $$"""{"id":"{{result.Id}}"}""";
        context.Response.ContentLength = answer.Length;
        await context.Response.WriteAsync(answer, context.RequestAborted);
    }
}

/// <summary>The answer to a kept response.</summary>
internal sealed record GivenId(Guid Id);
