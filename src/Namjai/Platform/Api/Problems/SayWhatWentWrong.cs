using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Localization;
using Namjai.Platform.Logging;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Api.Problems;

/// <summary>Turns what a call ran into to a problem that names the place, and tells nothing of the insides.</summary>
internal sealed partial class SayWhatWentWrong(IProblemDetailsService problems, IStringLocalizer<ApiWords> words, ILogger<SayWhatWentWrong> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!ApiRoutes.IsApi(httpContext))
            return false;
        // What follows runs outside of the part that speaks the reader's language.
        using var spoken = new SpokenLanguage(httpContext.ReaderLanguage());
        var problem = Of(exception);
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
            httpContext.Response.Headers.RetryAfter = "5";
        if (problem.Status == StatusCodes.Status500InternalServerError)
            log.LogError("{Method} {Route} failed: {Problem}\n{Stack}", httpContext.Request.Method, (httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText,
                ProblemInCode.Of(exception), exception.StackTrace);
        httpContext.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    private ProblemDetails Of(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => OfJson(json),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Plain(StatusCodes.Status413PayloadTooLarge, words.Say("TooMuch")),
        BadHttpRequestException bad when bad.Message.Contains("no body was provided", StringComparison.Ordinal) => Named("$", words.Say("NoBody")),
        BadHttpRequestException bad when Parameter().Match(bad.Message) is { Success: true } named => Named(named.Groups["name"].Value, words.Say("WrongValue")),
        BadHttpRequestException bad => Plain(bad.StatusCode, detail: null),
        JsonException json => OfJson(json),
        DecoderFallbackException => Named("$", words.Say("NotUtf8")),
        WriteRefusedException refused => OfRefusal(refused.Refusal),
        _ => WriteProblem.Of(exception) is { } refusal ? OfRefusal(refusal) : Plain(StatusCodes.Status500InternalServerError, words.Say("Mistake")),
    };

    // A wrong value has a path; text that isn't JSON at all is told by line and byte.
    private HttpValidationProblemDetails OfJson(JsonException json) => json.Path is { Length: > 1 } path && json.InnerException is not JsonException
        ? Named(path, words.Say("WrongValue"))
        : Named("$", words.Say("NotJson", (json.LineNumber ?? 0) + 1, (json.BytePositionInLine ?? 0) + 1));

    private ProblemDetails OfRefusal(WriteRefusal refusal) => refusal == WriteRefusal.NoRoom
        ? Plain(StatusCodes.Status507InsufficientStorage, words.Say("NoRoom"))
        : Plain(StatusCodes.Status503ServiceUnavailable, words.Say("Busy"));

    private static HttpValidationProblemDetails Named(string place, string reason) =>
        new(new Dictionary<string, string[]>(StringComparer.Ordinal) { [place] = [reason] }) { Status = StatusCodes.Status400BadRequest };

    private static ProblemDetails Plain(int status, string? detail) => new() { Status = status, Detail = detail };

    [GeneratedRegex("parameter \"(?:[^\" ]+ )?(?<name>[^\" ]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
