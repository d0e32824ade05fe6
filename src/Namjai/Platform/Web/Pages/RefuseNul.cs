namespace Namjai.Platform.Web.Pages;

/// <summary>PostgreSQL keeps no NUL in a text, and nobody can type one: an address or a form with it is refused on both databases.</summary>
internal sealed class RefuseNul(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsIn(context.Request.QueryString) || await IsInFormAsync(context))
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else
            await next(context);
    }

    private static bool IsIn(QueryString query) => query.Value?.Contains("%00", StringComparison.Ordinal) == true;

    // Other forms are read by their own pages, within their own bounds.
    private static async Task<bool> IsInFormAsync(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<FormsCarryToken>() is not null
        && await context.Request.TryReadFormAsync() is { } form
        && form.Any(field => IsIn(field.Key) || field.Value.Any(IsIn));

    private static bool IsIn(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
