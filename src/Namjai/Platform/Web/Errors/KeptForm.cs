using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Web.Errors;

/// <summary>What was typed into a form that could not be taken, to be sent again by one tap. Passwords are typed anew.</summary>
internal sealed record KeptForm(string Action, IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>Null if nothing can be kept: no form, files in it, or sent by somebody else's page, whose words nobody here has typed.</summary>
    public static async Task<KeptForm?> OfAsync(HttpContext context, int status)
    {
        var request = context.Request;
        if (!MayBeTakenLater(status) || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsFromOurselves(request))
            return null;
        try
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            if (form.Files.Count > 0)
                return null;
            return new KeptForm(LocalPath.Or(request.Path + request.QueryString, "/"),
                [.. form.Where(field => !IsSecret(field.Key)).SelectMany(field => field.Value.Select(value => (field.Key, value ?? "")))]);
        }
        catch (Exception unreadable) when (unreadable is BadHttpRequestException or InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static bool MayBeTakenLater(int status) => status is StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized
        or StatusCodes.Status429TooManyRequests or >= StatusCodes.Status500InternalServerError;

    private static bool IsFromOurselves(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "" => string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        var site => site == "same-origin",
    };

    private static bool IsSecret(string name) =>
        name is PageServices.FormTokenField or "code" || name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
