using Microsoft.AspNetCore.Routing;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Web.Errors;

/// <summary>
/// Turns what failed without a word into a friendly page in the reader's language. What went wrong inside is told to the log and to nobody else.
/// Programs get problems instead, from the API's own part.
/// </summary>
internal sealed partial class ShowErrors(RequestDelegate next, ILogger<ShowErrors> log)
{
    private static readonly PathString[] ForPrograms = ["/api", "/openapi"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (Array.Exists(ForPrograms, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            await next(context);
            return;
        }
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var status = ErrorStatus.Of(failure);
            if (status >= StatusCodes.Status500InternalServerError)
                Log(WriteProblem.InCode(failure), failure.StackTrace, context.Request.Method, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
            Begin(context, status);
        }
        if (IsSilent(context.Response))
            await DrawAsync(context);
    }

    private static void Begin(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
    }

    private static bool IsSilent(HttpResponse response) =>
        response is { StatusCode: >= 400, HasStarted: false, ContentLength: null } && string.IsNullOrEmpty(response.ContentType);

    private static async Task DrawAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        using var spoken = new SpokenLanguage(context.ReaderLanguage());
        var kept = ErrorView.MayBeTakenLater(status) ? await KeptForm.OfAsync(context) : null;
        await Page.OfStranger<ErrorPage>(status, new ErrorView(status, kept)).ExecuteAsync(context);
    }

    // The route and not the address, the names in the code and not the message: addresses carry tokens, and messages may quote a customer.
    [LoggerMessage(LogLevel.Error, "A page failed: {Method} {Route}: {Problem}\n{Stack}")]
    private partial void Log(string problem, string? stack, string method, string? route);
}
