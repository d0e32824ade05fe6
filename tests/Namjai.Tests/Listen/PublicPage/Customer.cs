using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.PublicPage;

/// <summary>Somebody with a phone, which keeps its cookies, in front of a survey.</summary>
internal sealed class Customer(NamjaiServer server, OpenSurvey survey)
{
    private readonly HttpClient _phone = server.NewClient();

    public async Task<(HttpStatusCode Status, string Html)> LookAsync(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null)
            request.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await _phone.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task<(HttpStatusCode Status, string Html)> OpenAsync(string query = "") => LookAsync(survey.Path + query);

    /// <summary>Sends a form; gives the address that it leads to, or the page that comes back in its place.</summary>
    public async Task<(HttpStatusCode Status, string Place, string Html)> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await _phone.PostAsync(path, form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? "", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<string> TapAsync(string value, string query = "", string question = "score")
    {
        var (status, place, html) = await SendAsync(survey.Path + query, (question, value));
        status.ShouldBe(HttpStatusCode.SeeOther, html);
        return place;
    }
}

/// <summary>A survey that is open on a server, and what was kept of its answers.</summary>
internal sealed record OpenSurvey(TestBusiness Business, string Id, string Key)
{
    public string Path => "/s/" + Key;

    public static async Task<OpenSurvey> PublishAsync(NamjaiServer server, string json, string language = "en")
    {
        var business = await TestBusiness.OpenAsync(server, language: language);
        var made = await JsonOf(await business.Api.PostAsync("/api/v1/surveys", new StringContent(json, Encoding.UTF8, "application/json")));
        var survey = new OpenSurvey(business, made["id"]!.GetValue<string>(), made["key"]!.GetValue<string>());
        (await business.Api.PostAsync($"/api/v1/surveys/{survey.Id}/publication", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return survey;
    }

    public async Task CloseAsync() => (await Business.Api.DeleteAsync($"/api/v1/surveys/{Id}/publication")).StatusCode.ShouldBe(HttpStatusCode.OK);

    public Task<List<Response>> ResponsesAsync() => Business.Server.InScopeAsync(Business.Id, services =>
        services.GetRequiredService<NamjaiDb>().Set<Response>().AsNoTracking().OrderBy(response => response.Id).ToListAsync());

    public Task<List<Answer>> AnswersAsync() => Business.Server.InScopeAsync(Business.Id, services =>
        services.GetRequiredService<NamjaiDb>().Set<Answer>().AsNoTracking().OrderBy(answer => answer.QuestionKey).ToListAsync());

    private static async Task<JsonNode> JsonOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
}
