using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.BadInput;

/// <summary>Every page that can be reached by clicking, and the forms on them.</summary>
internal sealed class SiteOfForms(NamjaiServer server, HttpClient browser)
{
    private const int MostPages = 150;

    private readonly Dictionary<string, PageForm> _forms = new(StringComparer.Ordinal);

    /// <summary>One form for each route that takes one, by the route.</summary>
    public IReadOnlyDictionary<string, PageForm> Forms => _forms;

    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async Task WalkAsync(params string[] doors)
    {
        var routes = RoutesThatTakeForms(server).ToList();
        var seen = new HashSet<string>(doors, StringComparer.Ordinal);
        var ahead = new Queue<string>(doors);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        while (ahead.TryDequeue(out var page) && seen.Count < MostPages)
        {
            using var answer = await browser.GetAsync(page, TestContext.Current.CancellationToken);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            foreach (var form in PageForm.On(page, html))
            {
                if (routes.Find(route => Leads(route, form.Action)) is { } route)
                    _forms.TryAdd(route.RawText!, form);
            }
            // A few of a kind are as good as all.
            foreach (var link in PageForm.LinksOn(html).Where(link => Count(kinds, link.Split('?')[0]) <= 3 && seen.Add(link)))
                ahead.Enqueue(link);
        }
        Pages = [.. seen];
    }

    public static IEnumerable<RoutePattern> RoutesThatTakeForms(NamjaiServer server) => server.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
            && !endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
        .Select(endpoint => endpoint.RoutePattern);

    private static bool Leads(RoutePattern route, string action) => new Microsoft.AspNetCore.Routing.Template.TemplateMatcher(
        new Microsoft.AspNetCore.Routing.Template.RouteTemplate(route), []).TryMatch(action.Split('?')[0], []);

    private static int Count(Dictionary<string, int> kinds, string kind) => kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
}
