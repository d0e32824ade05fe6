using Namjai.Listen.Surveys.Publishing;

namespace Namjai.Listen.PublicPage;

/// <summary><c>GET /s/{key}</c>: one question, one tap.</summary>
internal sealed class ShowFirstPage(PublishedSurveys surveys, FirstPages firstPages, PublicPages pages)
{
    // Needs nobody signed in and no workspace entered, so it is answered before anything else looks at the request.
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapMethods("/s/{key}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, ShowFirstPage show) => show.RunAsync(context))
        .ShortCircuit()
        .AllowAnonymous().ExcludeFromDescription();

    public async Task RunAsync(HttpContext context)
    {
        var survey = await surveys.FindAsync((string)context.Request.RouteValues["key"]!, context.RequestAborted);
        if (survey is null)
            await pages.SaySorryAsync(context, StatusCodes.Status404NotFound, SorryReason.Unknown);
        else if (!survey.IsOpen)
            await pages.SaySorryAsync(context, StatusCodes.Status410Gone, SorryReason.Closed, survey);
        else
            await SendAsync(context, survey);
    }

    private async Task SendAsync(HttpContext context, PublishedSurvey survey)
    {
        var page = await firstPages.OfAsync(survey, PublicLanguage.Of(context.Request, survey.Languages), Carried.Of(context.Request));
        if (VisitCookie.Of(context.Request) is null)
            VisitCookie.New().Keep(context, survey.Key);
        var headers = context.Response.Headers;
        headers.Vary = "Accept-Encoding, Accept-Language";
        var packed = context.Request.Headers.AcceptEncoding.ToString();
        if (packed.Contains("br", StringComparison.Ordinal))
        {
            headers.ContentEncoding = "br";
            await PublicPages.SendAsync(context, StatusCodes.Status200OK, page.Brotli);
        }
        else if (packed.Contains("gzip", StringComparison.Ordinal))
        {
            headers.ContentEncoding = "gzip";
            await PublicPages.SendAsync(context, StatusCodes.Status200OK, page.Gzip);
        }
        else
        {
            await PublicPages.SendAsync(context, StatusCodes.Status200OK, page.Plain);
        }
    }
}
