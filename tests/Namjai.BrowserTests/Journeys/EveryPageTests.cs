using System.Net.Http.Json;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Namjai.BrowserTests.Reports;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.BrowserTests.Journeys;

/// <summary>Every page of staff and customers, with something on it.</summary>
public sealed class EveryPageTests(Chromium chromium, SqliteServer server) : IClassFixture<SqliteServer>
{
    private static readonly string[] Pages =
    [
        "/", "/scores", "/comments", "/comments?q=waiting", "/themes", "/themes/waiting", "/pain-points", "/surveys", "/surveys/new", "/surveys/{id}",
        "/surveys/{id}/card", "/settings/account", "/settings/account/passkeys", "/settings/members", "/settings/api-keys", "/settings/workspace", "/settings/touchpoints", "/settings/touchpoints?key=delivery", "/settings/events", "/api", "/s/{key}", "/s/none",
    ];

    public static MatrixTheoryData<string, ColorScheme, int> Readers { get; } = new(["th", "zh", "en"], [ColorScheme.Light, ColorScheme.Dark], [390]);

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Everybody_can_use_every_page(string language, ColorScheme colours, int width)
    {
        var (id, key, email) = await FillAsync();
        await using var window = await chromium.OpenWindowAsync(width, colours);
        var page = await window.NewPageAsync();
        await new StaffBrowser(page, server.Address).SignInAsync(email, TestBusiness.Password);
        var faults = new List<string>();
        foreach (var path in Pages.Select(path => path.Replace("{id}", id, StringComparison.Ordinal).Replace("{key}", key, StringComparison.Ordinal)))
        {
            await page.GotoAsync(new Uri(server.Address, path + (path.Contains('?') ? "&" : "?") + "lang=" + language).AbsoluteUri);
            var result = await page.RunAxe(ReadTheReportTests.Wcag22);
            faults.AddRange(result.Violations.SelectMany(fault => fault.Nodes.Select(node => $"{path}: {fault.Id}: {fault.Help} at {node.Html}")));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0)
                faults.Add($"{path} hangs over the edge");
        }
        faults.ShouldBeEmpty();
    }

    /// <summary>A business with an open survey and a hundred comments about waiting and staff.</summary>
    private async Task<(string Id, string Key, string Email)> FillAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var business = await TestBusiness.OpenAsync(server);
        var email = $"{Guid.NewGuid():n}@example.com";
        await business.AddMemberAsync(Role.Owner, email);
        using var made = await business.Api.PostAsJsonAsync("/api/v1/surveys", new { title = new { en = "After a visit" }, measure = "csat", touchpoint = "counter" }, cancellation);
        var survey = await made.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        var id = survey.GetProperty("id").GetString()!;
        (await business.Api.PostAsync($"/api/v1/surveys/{id}/publication", content: null, cancellation)).EnsureSuccessStatusCode();
        var records = Enumerable.Range(0, 100).Select(n => new
        {
            source = "paper",
            sourceId = $"{n}",
            at = server.Time.GetUtcNow().AddHours(-6 * n),
            measure = "csat",
            score = n % 3 == 0 ? 1 : 5,
            comment = n % 3 == 0 ? "We waited for an hour, waiting is awful" : "The staff were lovely and kind",
            touchpoint = n % 2 == 0 ? "counter" : "delivery",
            channel = "qr",
        });
        (await business.Api.PostAsJsonAsync("/api/v1/feedback", records, cancellation)).EnsureSuccessStatusCode();
        await Soon.ComesTrueAsync(async () => (await business.Api.GetStringAsync("/api/v1/pain-points", cancellation)).Contains("waiting", StringComparison.Ordinal));
        return (id, survey.GetProperty("key").GetString()!, email);
    }
}
