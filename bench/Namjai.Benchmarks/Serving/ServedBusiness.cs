using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Namjai.Benchmarks.Serving;

/// <summary>A business in a data folder, made by the program's own commands.</summary>
internal static class ServedBusiness
{
    private const string KeyLine = "api-key: ";

    /// <returns>A key of its API.</returns>
    public static async Task<string> OpenAsync(string program, string folder)
    {
        var said = await ServedProgram.RunAsync(program, "init", "--data", folder, "--name", "Bench", "--owner", "bench@example.com",
            "--password", $"bench {Guid.CreateVersion7()}", "--language", "th", "--time-zone", "Asia/Bangkok");
        return said.Split('\n').First(line => line.StartsWith(KeyLine, StringComparison.Ordinal))[KeyLine.Length..].Trim();
    }

    /// <returns>The key of an open survey, as in <c>/s/KEY</c>.</returns>
    public static async Task<string> AskAsync(string address, string apiKey)
    {
        using var api = new HttpClient { BaseAddress = new Uri(address) };
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        var made = await api.PostAsJsonAsync("/api/v1/surveys", new { title = new { en = "How was it?" }, measure = "nps", touchpoint = "checkout" });
        var survey = await made.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        (await api.PostAsync($"/api/v1/surveys/{survey.GetProperty("id").GetGuid()}/publication", null)).EnsureSuccessStatusCode();
        return survey.GetProperty("key").GetString()!;
    }
}
