using Microsoft.AspNetCore.Mvc;

namespace Namjai.Platform.Api.Problems;

/// <summary>Programs get problems as RFC 9457 says, whatever they say that they accept.</summary>
internal sealed class ApiProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => ApiRoutes.IsApi(context.HttpContext);

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        ProblemDetails problem = context.ProblemDetails;
        var response = context.HttpContext.Response;
        problem.Status ??= response.StatusCode;
        response.StatusCode = problem.Status.Value;
        problem.Title ??= Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        problem.Type ??= "about:blank";
        return new ValueTask(response.WriteAsJsonAsync(problem, problem.GetType(), options: null, "application/problem+json", context.HttpContext.RequestAborted));
    }
}
