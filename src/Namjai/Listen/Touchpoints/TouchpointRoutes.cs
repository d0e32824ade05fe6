using Microsoft.Extensions.Localization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Api;
using Namjai.Platform.Api;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;

namespace Namjai.Listen.Touchpoints;

/// <summary><c>/api/v1/touchpoints</c>: what the places are called where customers meet the business.</summary>
internal static class TouchpointRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var touchpoints = routes.MapApi().MapGroup("/touchpoints").WithTags("Surveys");
        touchpoints.MapGet("", ListAsync).WithSummary("Touchpoints of surveys and of scores, and those that have names of their own").Produces<TouchpointList>();
        touchpoints.MapPost("", NameAsync).RequireAuthorization(Permission.Manage)
            .WithSummary("Names a touchpoint in up to three languages; without a name it is called as before")
            .Accepts<TouchpointDraft>("application/json").Produces<TouchpointResource>().ProducesValidationProblem();
    }

    private static async Task<IResult> ListAsync(ReadTouchpoints read, CancellationToken cancellation) => Results.Json(
        new TouchpointList([.. (await read.RunAsync(cancellation)).Select(one => new TouchpointResource(one.Key, one.Name))]), ListenJson.Options);

    private static async Task<IResult> NameAsync(
        HttpRequest request, ReadSurveyBody body, NamjaiDb db, NameTouchpoint rename, LoadPlaceNames load, PlaceNames names, IStringLocalizer<SurveyWords> words, CancellationToken cancellation)
    {
        var (draft, errors) = await body.RunAsync<TouchpointDraft>(request, cancellation);
        if (draft is null)
            return Results.ValidationProblem(errors);
        var check = new TouchpointCheck(draft);
        if (check.Faults.Count > 0)
            return Results.ValidationProblem(words.ByField(check.Faults));
        await db.InTransactionAsync(() => rename.RunAsync(check.Key, check.Name, cancellation), cancellation);
        await load.RunAsync(cancellation);
        return Results.Json(new TouchpointResource(check.Key, names.NamesOf(check.Key)), ListenJson.Options);
    }
}
