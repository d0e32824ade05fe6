using Microsoft.AspNetCore.Components;

namespace Namjai.Platform.Web.Pages;

/// <summary>
/// How an endpoint answers with a page: <c>Page.Of&lt;ScoresPage&gt;(view)</c>. What is handed over reaches the page and all its components as cascading
/// values, by their types, beside the <see cref="PageContext"/>.
/// </summary>
internal static class Page
{
    public static PageResult Of<TPage>(params object[] views)
        where TPage : IComponent => new(typeof(TPage), views);

    /// <summary>The page once more, with what was typed, because something in the form can't stand.</summary>
    public static PageResult Again<TPage>(params object[] views)
        where TPage : IComponent => new(typeof(TPage), views, StatusCodes.Status422UnprocessableEntity);

    /// <summary>A page that asks the database nothing, for telling what went wrong.</summary>
    public static PageResult OfStranger<TPage>(int status, params object[] views)
        where TPage : IComponent => new(typeof(TPage), views, status, AsksDatabase: false);

    /// <summary>After a form was accepted: on to a page of ours, which can be loaded again without sending the form twice.</summary>
    public static IResult SeeOther(string path) => new SeeOtherResult(path);

    private sealed class SeeOtherResult(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = LocalPath.Or(path, "/");
            return Task.CompletedTask;
        }
    }
}
