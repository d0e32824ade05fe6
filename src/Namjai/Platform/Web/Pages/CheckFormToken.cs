using Microsoft.AspNetCore.Antiforgery;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Web.Pages;

/// <summary>Lets through only those forms that a page of ours has sent. One whose token has grown old comes back with what was typed, to be sent again.</summary>
internal sealed class CheckFormToken(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<FormsCarryToken>() is null || await antiforgery.IsRequestValidAsync(context))
            await next(context);
        else if (await KeptForm.OfAsync(context) is { } form)
            await Page.Of<KeptFormPage>(form).As(StatusCodes.Status400BadRequest).ExecuteAsync(context);
        else
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
