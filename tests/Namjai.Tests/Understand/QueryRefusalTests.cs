using System.Net;
using System.Text.Json;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Understand;

/// <summary>A question that can't be understood is refused by its field, in the caller's language.</summary>
public sealed class QueryRefusalTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    [Theory]
    [InlineData("/scores", "measure", "nps, csat, ces5, ces7")]
    [InlineData("/scores?measure=stars", "measure", "nps, csat, ces5, ces7")]
    [InlineData("/scores?measure=nps&by=week", "by", "touchpoint")]
    [InlineData("/scores?measure=nps&from=31%2F01%2F2026", "from", "2026-01-31")]
    [InlineData("/scores?measure=nps&from=0002-01-01", "from", "1900")]
    [InlineData("/themes?from=2026-02-01&to=2026-01-31", "to", "\"from\"")]
    [InlineData("/pain-points?to=2026-02-30", "to", "2026-01-31")]
    [InlineData("/comments?limit=0", "limit", "1")]
    [InlineData("/comments?after=zzz", "after", "\"next\"")]
    [InlineData("/comments?handled=perhaps", "handled", "false")]
    [InlineData("/comments?themeSentiment=negative", "themeSentiment", "\"theme\"")]
    [InlineData("/comments?scoreFrom=5&scoreTo=4", "scoreTo", "\"scoreFrom\"")]
    public async Task The_field_is_named_and_the_sentence_is_the_callers(string call, string field, string told)
    {
        var business = await TestBusiness.OpenAsync(server);
        var sentences = new List<string>();
        foreach (var language in new[] { "th", "zh", "en" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1" + call) { Headers = { { "Accept-Language", language } } };
            using var refused = await business.Api.SendAsync(request, TestContext.Current.CancellationToken);
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            var errors = JsonElement.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("errors");
            sentences.Add(errors.EnumerateObject().ShouldHaveSingleItem().Value[0].GetString()!);
            errors.TryGetProperty(field, out _).ShouldBeTrue();
        }
        sentences.ShouldAllBe(sentence => sentence.Contains(told, StringComparison.Ordinal));
        sentences.ShouldBeUnique();
    }
}
