using Namjai.Listen.Surveys.Publishing;

namespace Namjai.Listen.PublicPage;

/// <summary><c>GET /s/{key}/thanks</c>.</summary>
internal static class ShowThanks
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/s/{key}/thanks", async (HttpContext context, string key, PublishedSurveys surveys, PublicPages pages) =>
        {
            if (await surveys.FindAsync(key, context.RequestAborted) is { } survey)
                await pages.SendAsync<ThanksPage>(context, StatusCodes.Status200OK, survey);
            else
                await pages.SaySorryAsync(context, StatusCodes.Status404NotFound, SorryReason.Unknown);
        })
        .ShortCircuit()
        .AllowAnonymous().ExcludeFromDescription();
}
