using System.Net.Http.Json;
using System.Text.Json;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Responses;

/// <summary>A survey that is open, made by the API as any program would.</summary>
internal sealed record Asked(TestBusiness Business, Guid Id, string Key)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Path => $"/api/v1/public/surveys/{Key}/responses";

    public static async Task<Asked> OpenAsync(TestBusiness business, string measure = "nps", string touchpoint = "checkout")
    {
        var made = await business.Api.PostAsJsonAsync("/api/v1/surveys", new { title = new { en = "How was it?" }, measure, touchpoint }, Cancellation);
        made.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, await made.Content.ReadAsStringAsync(Cancellation));
        var survey = await made.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        var asked = new Asked(business, survey.GetProperty("id").GetGuid(), survey.GetProperty("key").GetString()!);
        (await business.Api.PostAsync($"/api/v1/surveys/{asked.Id}/publication", null, Cancellation)).IsSuccessStatusCode.ShouldBeTrue();
        return asked;
    }

    public Task CloseAsync() => Business.Api.DeleteAsync($"/api/v1/surveys/{Id}/publication", Cancellation);
}
