using Microsoft.AspNetCore.Antiforgery;
using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Platform.Web.Errors;

/// <summary>The number that tells a browser what a page ran into.</summary>
internal static class ErrorStatus
{
    public static int Of(Exception problem) => problem switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        // Whoever looks for a form's token is the first to read the form.
        AntiforgeryValidationException { InnerException: BadHttpRequestException bad } => bad.StatusCode,
        AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        // A form with more or longer fields than any of ours, or broken in its parts.
        InvalidDataException => StatusCodes.Status400BadRequest,
        WriteRefusedException refused => Of(refused.Refusal),
        _ => WriteProblem.Of(problem) is { } refusal ? Of(refusal) : StatusCodes.Status500InternalServerError,
    };

    private static int Of(WriteRefusal refusal) =>
        refusal == WriteRefusal.NoRoom ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable;
}
