using System.Net;
using System.Text.Json;

namespace Namjai.Tests.Platform.Api;

internal static class Problems
{
    /// <summary>Every refusal is a problem as RFC 9457 says; gives the fields that it names.</summary>
    public static async Task<IReadOnlyList<string>> ShouldBeProblemAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(text);
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.RootElement.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.RootElement.GetProperty("type").GetString().ShouldNotBeNullOrWhiteSpace();
        return problem.RootElement.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateObject().Select(error => error.Name)] : [];
    }
}
