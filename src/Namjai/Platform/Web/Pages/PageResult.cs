using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Namjai.Platform.Web.Pages;

/// <summary>A page, drawn as a whole before the first byte is sent, so that a page that fails is an error and not half a page.</summary>
internal sealed record PageResult(Type Page, IReadOnlyList<object> Views, int Status = StatusCodes.Status200OK, bool AsksDatabase = true) : IResult, IStatusCodeHttpResult
{
    int? IStatusCodeHttpResult.StatusCode => Status;

    /// <summary>The same page under another status.</summary>
    public PageResult As(int status) => this with { Status = status };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var context = AsksDatabase ? await PageContext.OfAsync(httpContext) : PageContext.OfStranger(httpContext);
        if (AsksDatabase)
        {
            foreach (var preparation in httpContext.RequestServices.GetServices<IPreparePages>())
                await preparation.RunAsync(httpContext.RequestAborted);
        }
        var html = Encoding.UTF8.GetBytes(await DrawAsync(httpContext.RequestServices, context));
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        if (response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = "private, no-cache";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.Body.WriteAsync(html, httpContext.RequestAborted);
    }

    private async Task<string> DrawAsync(IServiceProvider services, PageContext context)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PageRoot.Page)] = Page,
            [nameof(PageRoot.Views)] = (IReadOnlyList<object>)[context, .. Views],
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PageRoot>(parameters)).ToHtmlString());
    }
}
