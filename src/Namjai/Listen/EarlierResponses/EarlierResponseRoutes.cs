using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Surveys;
using Namjai.Platform.Api;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;

namespace Namjai.Listen.EarlierResponses;

/// <summary><c>POST /api/v1/surveys/{id}/responses</c>: answers that were given earlier, on paper or to another tool.</summary>
internal static class EarlierResponseRoutes
{
    private const int MostAtOnce = 10_000;
    private const int MostBytes = 32 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi().MapPost("/surveys/{id:guid}/responses", BringInAsync)
        .RequireAuthorization(Permission.Manage).WithTags("Surveys")
        .WithSummary("Brings in answers that were given earlier, on paper or to another tool; what can't be taken is listed, the others are kept")
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
        .Accepts<IReadOnlyList<EarlierResponse>>("application/json").Produces<EarlierResponsesResult>()
        .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> BringInAsync(
        Guid id, HttpRequest request, NamjaiDb db, BringInEarlierResponses bringIn, IStringLocalizer<EarlierWords> words, CancellationToken cancellation)
    {
        if (await db.Set<Survey>().AsNoTracking().FirstOrDefaultAsync(survey => survey.Id == id, cancellation) is not { } survey)
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        var given = await ReadAsync(request, cancellation);
        if (given is null)
            return Wrong(words.Say("NotAList"));
        return given.Count > MostAtOnce
            ? Wrong(words.Say("TooMany", MostAtOnce))
            : Results.Ok(await bringIn.RunAsync(survey, given, cancellation));
    }

    private static async Task<IReadOnlyList<EarlierResponse?>?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<IReadOnlyList<EarlierResponse?>>(request.Body, JsonSerializerOptions.Web, cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Wrong(string sentence) => Results.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { [""] = [sentence] });
}
