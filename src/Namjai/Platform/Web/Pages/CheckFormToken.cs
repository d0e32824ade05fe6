using Microsoft.AspNetCore.Antiforgery;

namespace Namjai.Platform.Web.Pages;

/// <summary>Lets through only those forms that a page of ours has sent.</summary>
internal sealed class CheckFormToken(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<FormsCarryToken>() is null || await antiforgery.IsRequestValidAsync(context))
            await next(context);
        else
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
