using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Workspaces.SetUp;

/// <summary>While there is no workspace, every page leads to setting one up. Probes, programs and what pages are made of are left alone.</summary>
internal sealed class LeadToSetUp(RequestDelegate next, IsSetUp isSetUp)
{
    private static readonly PathString[] LeftAlone =
        [SetUpRoutes.Path, "/api", "/openapi", "/healthz", "/readyz", "/metrics", "/ui", "/live", LanguageChoice.Path, ThemeChoice.Path];

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (Path.HasExtension(path.Value)
            || Array.Exists(LeftAlone, one => path.StartsWithSegments(one, StringComparison.OrdinalIgnoreCase))
            || await isSetUp.AskAsync(context.RequestServices, context.RequestAborted))
        {
            await next(context);
        }
        else
        {
            context.Response.Redirect(SetUpRoutes.Path);
        }
    }
}
