using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

/// <summary>Who may send what: every route that changes something, beside what it must ask for.</summary>
public sealed class SendingByRoleTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    private const string Anybody = "anybody", Whoever = "whoever has signed in", Key = "a key";

    private static readonly Dictionary<string, string> Least = new(StringComparer.Ordinal)
    {
        ["POST /set-up"] = Anybody,
        ["POST /sign-in"] = Anybody,
        ["POST /sign-in/code"] = Anybody,
        ["POST /sign-out"] = Anybody,
        ["POST /invitations/{token}"] = Anybody,
        ["POST /theme"] = Anybody,
        ["POST /language"] = Anybody,
        ["POST /s/{key}"] = Anybody,
        ["POST /s/{key}/more"] = Anybody,
        ["POST /api/v1/public/surveys/{key}/responses"] = Anybody,
        ["POST /workspace"] = Whoever,
        ["POST /settings/account/name"] = Whoever,
        ["POST /settings/account/password"] = Whoever,
        ["POST /settings/account/sign-out-everywhere"] = Whoever,
        ["POST /settings/account/second-step"] = Whoever,
        ["POST /settings/account/second-step/removal"] = Whoever,
        ["POST /sign-in/passkey"] = Anybody,
        ["POST /sign-in/passkey/options"] = Anybody,
        ["POST /settings/account/passkeys"] = Whoever,
        ["POST /settings/account/passkeys/options"] = Whoever,
        ["POST /settings/account/passkeys/{id}/removal"] = Whoever,
        ["POST /comments/{id:guid}/handling"] = nameof(Role.Agent),
        ["POST /comments/{id:guid}/reopening"] = nameof(Role.Agent),
        ["POST /surveys/new"] = nameof(Role.Manager),
        ["POST /surveys/{id:guid}"] = nameof(Role.Manager),
        ["POST /surveys/{id:guid}/preview"] = nameof(Role.Viewer),
        ["POST /surveys/{id:guid}/publication"] = nameof(Role.Manager),
        ["POST /surveys/{id:guid}/closure"] = nameof(Role.Manager),
        ["POST /settings/touchpoints"] = nameof(Role.Manager),
        ["POST /settings/workspace"] = nameof(Role.Owner),
        ["POST /settings/api-keys"] = nameof(Role.Owner),
        ["POST /settings/api-keys/{id:guid}/revocation"] = nameof(Role.Owner),
        ["POST /settings/members/invitations"] = nameof(Role.Owner),
        ["POST /settings/members/invitations/{id:guid}/removal"] = nameof(Role.Owner),
        ["POST /settings/members/{account:guid}/role"] = nameof(Role.Owner),
        ["POST /settings/members/{account:guid}/removal"] = nameof(Role.Owner),
        ["POST /settings/events/another-try"] = nameof(Role.Owner),
        ["POST /api/v1/feedback"] = Key,
        ["POST /api/v1/surveys/"] = Key,
        ["POST /api/v1/touchpoints/"] = Key,
        ["POST /api/v1/surveys/{id:guid}/publication"] = Key,
        ["DELETE /api/v1/surveys/{id:guid}/publication"] = Key,
        ["POST /api/v1/surveys/{id:guid}/responses"] = Key,
        ["DELETE /api/v1/responses/{id:guid}"] = Key,
        ["PUT /api/v1/comments/{id:guid}/handling"] = Key,
        ["DELETE /api/v1/comments/{id:guid}/handling"] = Key,
    };

    [Fact]
    public void Every_route_that_changes_something_is_written_down_with_who_may_use_it() => Routes().ShouldBe(Least.Keys, ignoreOrder: true);

    [Fact]
    public async Task Nobody_sends_what_is_not_for_their_role()
    {
        var business = await TestBusiness.OpenAsync(server);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var browser = await business.SignInAsync(role);
            foreach (var (route, least) in Least.Where(one => one.Value != Key && one.Value != Anybody))
            {
                // Without the form's token: who may is asked before, so that nothing is changed here.
                var status = await SendAsync(browser, route);
                var mayUse = least == Whoever || role >= Enum.Parse<Role>(least);
                status.ShouldBe(mayUse ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, $"{role} at {route}");
            }
            foreach (var (route, _) in Least.Where(one => one.Value == Key))
                (await SendAsync(browser, route)).ShouldBe(HttpStatusCode.Unauthorized, $"{role} without a key at {route}");
        }
    }

    [Fact]
    public async Task Without_signing_in_nothing_is_sent_but_what_anybody_may()
    {
        await TestBusiness.OpenAsync(server);
        using var stranger = server.NewClient();
        foreach (var (route, least) in Least)
        {
            var status = await SendAsync(stranger, route);
            if (least == Anybody)
                status.ShouldNotBe(HttpStatusCode.Unauthorized, route);
            else
                status.ShouldBe(HttpStatusCode.Unauthorized, route);
        }
    }

    private IEnumerable<string> Routes() => server.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
            .Where(method => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method))
            .Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, string route)
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
        var id = Guid.NewGuid().ToString();
        foreach (var place in new[] { "{id:guid}", "{account:guid}", "{id}", "{token}", "{key}" })
            path = path.Replace(place, id, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), path);
        if (!path.StartsWith("/api/", StringComparison.Ordinal))
            request.Content = new FormUrlEncodedContent([new("name", "x")]);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
