using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys.Api;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Api;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;

namespace Namjai.Listen.Surveys.Touchpoints;

/// <summary><c>/api/v1/touchpoints</c>: what the places are called where customers meet the business.</summary>
internal static class TouchpointRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var touchpoints = routes.MapApi().MapGroup("/touchpoints").WithTags("Surveys");
        touchpoints.MapGet("", ListAsync).WithSummary("Touchpoints of surveys and those that have names of their own").Produces<TouchpointList>();
        touchpoints.MapPost("", NameAsync).RequireAuthorization(Permission.Manage)
            .WithSummary("Names a touchpoint in up to three languages; without a name it is called as before")
            .Accepts<TouchpointDraft>("application/json").Produces<TouchpointResource>().ProducesValidationProblem();
    }

    private static async Task<IResult> ListAsync(NamjaiDb db, LoadPlaceNames load, PlaceNames names, CancellationToken cancellation)
    {
        await load.RunAsync(cancellation);
        var asked = await db.Set<Survey>().AsNoTracking().Where(survey => survey.Touchpoint != "").Select(survey => survey.Touchpoint).Distinct().ToListAsync(cancellation);
        return Results.Json(
            new TouchpointList([.. asked.Union(names.Own.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(key => new TouchpointResource(key, names.NamesOf(key)))]),
            ListenJson.Options);
    }

    private static async Task<IResult> NameAsync(
        HttpRequest request, ReadSurveyBody body, NamjaiDb db, NameTouchpoint rename, LoadPlaceNames load, PlaceNames names, IStringLocalizer<SurveyWords> words, CancellationToken cancellation)
    {
        var (draft, errors) = await body.RunAsync<TouchpointDraft>(request, cancellation);
        if (draft is null)
            return Results.ValidationProblem(errors);
        var faults = new FaultList();
        var key = faults.Line("key", draft.Key, SurveyLimits.Touchpoint);
        if (key.Length == 0)
            faults.Add("key", SurveyFaultReason.Missing);
        var name = faults.Text("name", draft.Name, SurveyLimits.Touchpoint);
        if (faults.Faults.Count > 0)
            return Results.ValidationProblem(words.ByField(faults.Faults));
        await db.InTransactionAsync(() => rename.RunAsync(key, name, cancellation), cancellation);
        await load.RunAsync(cancellation);
        return Results.Json(new TouchpointResource(key, names.NamesOf(key)), ListenJson.Options);
    }
}
