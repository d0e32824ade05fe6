using System.Net;
using System.Text.Json;
using Namjai.Tests.Listen.Responses;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Web;

/// <summary>Behind a proxy that speaks HTTPS to the world and plain HTTP to the program.</summary>
public sealed class BehindProxyTests(BehindProxyTests.ProxiedServer server) : IClassFixture<BehindProxyTests.ProxiedServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task The_first_page_knows_how_the_customer_came(string scheme, bool isSecure)
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        using var customer = Through(scheme);
        using var page = await customer.GetAsync($"/s/{asked.Key}", Cancellation);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().Contains("; secure", StringComparison.OrdinalIgnoreCase).ShouldBe(isSecure);
        page.Headers.Contains("Strict-Transport-Security").ShouldBe(isSecure);
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task What_a_page_leaves_with_the_browser_comes_back_by_https_alone_if_it_came_so(string scheme, bool isSecure)
    {
        await TestBusiness.OpenAsync(server);
        using var browser = Through(scheme);
        using var page = await browser.GetAsync("/sign-in", Cancellation);

        var cookies = page.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldNotBeEmpty();
        cookies.ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase) == isSecure);
    }

    [Fact]
    public async Task A_passkey_belongs_to_the_name_that_people_know()
    {
        await TestBusiness.OpenAsync(server);
        using var browser = Through("https");
        using var page = await browser.GetAsync("/sign-in", Cancellation);
        // This client came by plain HTTP itself and keeps no secure cookie, as a browser in front of the proxy does.
        browser.DefaultRequestHeaders.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        using var answer = await browser.PostFormAsync("/sign-in/passkey/options", "/sign-in");

        var options = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        options.GetProperty("rpId").GetString().ShouldBe("feedback.example.com");
        options.GetProperty("userVerification").GetString().ShouldBe("required");
    }

    private HttpClient Through(string scheme)
    {
        var client = server.NewClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "feedback.example.com");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        return client;
    }

    public sealed class ProxiedServer : SqliteServer
    {
        protected override IReadOnlyList<string> Proxies => ["127.0.0.1"];
    }
}
