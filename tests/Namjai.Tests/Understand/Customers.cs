using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Responses;
using Namjai.Listen.Surveys.Answers;
using Namjai.Platform.Database;
using Namjai.Tests.Listen.Responses;
using Namjai.Tests.Servers;
using Namjai.Understand.Comments;
using NodaTime;

namespace Namjai.Tests.Understand;

/// <summary>Customers of a business who answer, and whoever asks what they said.</summary>
internal sealed class Customers(TestBusiness business)
{
    private readonly Guid _survey = Guid.CreateVersion7();

    private HttpClient? _staff;

    public TestBusiness Business => business;

    /// <summary>The browser of a member of staff.</summary>
    public async Task<HttpClient> StaffAsync() => _staff ??= await business.SignInAsync();

    public static async Task<Customers> OfNewBusinessAsync(NamjaiServer server, string timeZone = "Asia/Bangkok") => new(await TestBusiness.OpenAsync(server, timeZone));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<Guid> SayAsync(string words, int? nps = null, string touchpoint = "", string channel = "", Instant? at = null, Guid? customer = null)
    {
        List<Answered> answers = nps is { } score ? [Given.Nps(score)] : [];
        if (words.Length > 0)
            answers.Add(Given.Words(words));
        var kept = await business.Server.Services.GetRequiredService<IResponseIntake>().ReceiveAsync(
            new(business.Id, _survey, answers) { Touchpoint = touchpoint, Channel = channel, At = at, CustomerId = customer }, Cancellation);
        kept.IsKept.ShouldBeTrue();
        return kept.Id;
    }

    public Task AmendAsync(Guid response, string words) => business.Server.Services.GetRequiredService<IResponseIntake>()
        .AmendAsync(new(business.Id, response, [Given.Words(words)]), Cancellation);

    /// <summary>Until so many comments have been read.</summary>
    public Task UntilReadAsync(int comments) => Soon.ComesTrueAsync(() => business.Server.InScopeAsync(business.Id, async services =>
        await services.GetRequiredService<NamjaiDb>().Set<Comment>().CountAsync(Cancellation) == comments));

    public async Task<JsonElement> GetAsync(string call)
    {
        using var answer = await business.Api.GetAsync("/api/v1" + call, Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JsonDocument.Parse(body).RootElement;
    }

    public async Task<IReadOnlyList<string>> TextsAsync(string query) =>
        [.. (await GetAsync("/comments?" + query)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()!)];

    /// <summary>The fields that a call is refused for.</summary>
    public async Task<string> RefusedAsync(string call)
    {
        using var answer = await business.Api.GetAsync("/api/v1" + call, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
        return string.Join(',', problem.GetProperty("errors").EnumerateObject().Select(field => field.Name));
    }
}
