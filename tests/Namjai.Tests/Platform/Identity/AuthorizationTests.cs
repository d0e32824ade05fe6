using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

public class AuthorizationTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    private static readonly Dictionary<string, Role> LeastOf = new(StringComparer.Ordinal)
    {
        [Permission.View] = Role.Viewer,
        [Permission.Act] = Role.Agent,
        [Permission.Manage] = Role.Manager,
        [Permission.Own] = Role.Owner,
    };

    private IEnumerable<RouteEndpoint> Endpoints =>
        server.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    [Fact]
    public void Every_route_says_who_may_use_it() =>
        Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && !PoliciesOf(endpoint).Any())
            .Select(endpoint => endpoint.DisplayName).ShouldBeEmpty();

    [Fact]
    public async Task Each_role_opens_the_pages_that_are_for_it_and_no_other()
    {
        var business = await TestBusiness.OpenAsync(server);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = await business.SignInAsync(role);
            foreach (var page in PlainPages())
            {
                using var answer = await client.GetAsync(page.RoutePattern.RawText, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
                var allowed = PoliciesOf(page).All(policy => !LeastOf.TryGetValue(policy, out var least) || role >= least);
                (answer.StatusCode == HttpStatusCode.Forbidden).ShouldBe(!allowed, $"{role} at {page.RoutePattern.RawText}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Without_signing_in_no_page_of_the_staff_opens()
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        foreach (var page in PlainPages())
        {
            using var answer = await client.GetAsync(page.RoutePattern.RawText, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Found, page.RoutePattern.RawText);
        }
    }

    [Fact]
    public async Task Without_a_key_no_call_is_answered()
    {
        await TestBusiness.OpenAsync(server);
        using var anybody = server.NewClient();
        foreach (var call in Endpoints.Where(one => IsGuarded(one) && IsApi(one) && Takes(one, "GET") && one.RoutePattern.Parameters.Count == 0))
        {
            using var answer = await anybody.GetAsync(call.RoutePattern.RawText, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, call.RoutePattern.RawText);
            answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
    }

    [Fact]
    public void Forms_of_the_staff_carry_the_token() =>
        Endpoints.Where(endpoint => IsGuarded(endpoint) && !IsApi(endpoint) && Takes(endpoint, "POST")
                && endpoint.Metadata.GetMetadata<Namjai.Platform.Web.Pages.FormsCarryToken>() is null)
            .Select(endpoint => endpoint.DisplayName).ShouldBeEmpty();

    private IEnumerable<RouteEndpoint> PlainPages() => Endpoints.Where(endpoint =>
        IsGuarded(endpoint) && !IsApi(endpoint) && endpoint.RoutePattern.RawText != "/live" && Takes(endpoint, "GET") && endpoint.RoutePattern.Parameters.Count == 0);

    private static bool IsGuarded(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText?.StartsWith("/api/v1", StringComparison.Ordinal) == true;

    private static bool Takes(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true;

    private static IEnumerable<string> PoliciesOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).OfType<string>();
}
