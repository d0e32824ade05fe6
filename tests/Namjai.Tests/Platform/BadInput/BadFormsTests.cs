using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Namjai.Platform.Identity;
using Namjai.Tests.Listen.Responses;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.BadInput;

/// <summary>Whatever a form sends to any page: it is refused in words and never fails.</summary>
public abstract class BadFormsTests(NamjaiServer server)
{
    private const string FarTooLong = "far too long";

    private static readonly string[] Spoilt =
        ["a%00b", "%EF%BF%BE", "%ED%A0%80%zz", string.Concat(Enumerable.Repeat("%E0%B8%81", 1000))];

    /// <summary>They end the visit.</summary>
    private static readonly string[] Last = ["/sign-out", "/settings/account/sign-out-everywhere"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_with_any_of_its_fields_spoilt_is_refused_or_taken()
    {
        var business = await TestBusiness.OpenAsync(server);
        var asked = await Asked.OpenAsync(business);
        (await server.NewClient().PostAsync(asked.Path, JsonContent.Create(new { answers = new { score = 2, comment = "We waited for an hour." }, touchpoint = "counter" }), Cancellation)).EnsureSuccessStatusCode();
        await business.AddMemberAsync(Role.Agent, $"{Guid.NewGuid():n}@example.com");
        using var owner = await business.SignInAsync();
        using var invited = await owner.PostFormAsync("/settings/members/invitations", "/settings/members", ("guest", "Niran"), ("role", "Agent"));
        await Soon.ComesTrueAsync(async () => (await owner.ReadPageAsync("/comments")).Contains("We waited", StringComparison.Ordinal));
        var link = Regex.Match(await invited.TextAsync(), "/invitations/[0-9a-z]{40}").Value;
        using var stranger = server.NewClient();

        var inside = new SiteOfForms(server, owner);
        await inside.WalkAsync("/", $"/s/{asked.Key}", "/ui");
        var outside = new SiteOfForms(server, stranger);
        await outside.WalkAsync("/sign-in", link);
        var unseen = Unseen(asked).ToDictionary(form => form.Route, form => form.Form, StringComparer.Ordinal);
        // A new form is found by walking to it; where a page shows it in some other state only, it is written down below.
        SiteOfForms.RoutesThatTakeForms(server).Select(route => route.RawText!)
            .Except(inside.Forms.Keys.Concat(outside.Forms.Keys).Concat(unseen.Keys), StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBeEmpty();

        var fallen = new List<string>();
        var (ours, theirs) = (StaffPages.TokenIn(await owner.ReadPageAsync("/settings/account")), StaffPages.TokenIn(await stranger.ReadPageAsync("/sign-in")));
        foreach (var (route, form) in inside.Forms.Concat(unseen).OrderBy(one => Last.Contains(one.Key)))
            await TryAsync(owner, ours, route, form, fallen);
        foreach (var (route, form) in outside.Forms)
            await TryAsync(stranger, theirs, route, form, fallen);
        fallen.ShouldBeEmpty();
    }

    private static async Task TryAsync(HttpClient browser, string token, string route, PageForm form, List<string> fallen)
    {
        var fields = form.Fields;
        if (!fields.Any(field => field.Name == "form-token"))
            fields = [.. fields, ("form-token", token)];
        foreach (var (name, content) in Sendings(form with { Fields = fields }))
        {
            try
            {
                using var answer = await browser.PostAsync(form.Action, content, Cancellation);
                if (answer.StatusCode >= HttpStatusCode.InternalServerError)
                    fallen.Add($"{(int)answer.StatusCode} {route} {name[..Math.Min(name.Length, 120)]}");
            }
            catch (HttpRequestException) when (name == FarTooLong)
            {
                // It may be refused, and the line closed, before all of it is sent.
            }
        }
    }

    private static IEnumerable<(string Route, PageForm Form)> Unseen(Asked asked)
    {
        (string, PageForm) Of(string route, params string[] fields) =>
            (route, new("", route.Replace("{key}", asked.Key, StringComparison.Ordinal).Replace("{id:guid}", asked.Id.ToString(), StringComparison.Ordinal), [.. fields.Select(field => (field, "x"))]));
        yield return Of("/comments/{id:guid}/reopening", "returnUrl");
        yield return Of("/s/{key}/more", "score", "comment");
        yield return Of("/set-up", "name", "ownerName", "email", "password", "language", "timeZone");
        yield return Of("/settings/account/passkeys/options", "name", "current", "credential");
        yield return Of("/settings/account/passkeys/{id}/removal", "current");
        yield return Of("/settings/account/second-step/removal", "current");
        yield return Of("/settings/account/sign-out-everywhere");
        yield return Of("/settings/events/another-try", "event", "handler");
        yield return ("/settings/touchpoints", new("", "/settings/touchpoints", [("key", "counter"), ("name.th", "x"), ("name.zh", "x"), ("name.en", "x")]));
        yield return Of("/sign-in/code", "code", "returnUrl", "kept");
        yield return Of("/sign-in/passkey/options", "returnUrl");
        yield return Of("/surveys/{id:guid}/publication");
        yield return Of("/workspace", "workspace");
    }

    private static IEnumerable<(string Name, HttpContent Content)> Sendings(PageForm form)
    {
        foreach (var field in form.Fields.Select(field => field.Name).Distinct(StringComparer.Ordinal))
        {
            foreach (var value in Spoilt)
                yield return ($"{field}={value}", form.With(field, value));
            yield return ($"{field} left out", form.With(field, encoded: null));
        }
        var token = form.Fields.Where(field => field.Name == "form-token").ToList();
        yield return ("too many fields", new FormUrlEncodedContent(Enumerable.Range(0, 1500).Select(i => new KeyValuePair<string, string>($"f{i}", "x"))));
        yield return ("no form", JsonContent.Create(form.Fields.Select(field => field.Name)));
        yield return ("parts that don't end", new StringContent("--b\r\nContent-Disposition: form-data; name=x", null, "multipart/form-data") { Headers = { ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } } } });
        yield return ("parts without a boundary", new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("multipart/form-data") } });
        yield return ("a file", Parts(token, form.Fields));
        yield return ("packed", new ByteArrayContent([0x1F, 0x8B, 8, 0]) { Headers = { ContentType = new("application/x-www-form-urlencoded"), ContentEncoding = { "gzip" } } });
        yield return (FarTooLong, new StringContent("a=" + new string('b', 2 << 20), null, "application/x-www-form-urlencoded"));
    }

    private static MultipartFormDataContent Parts(List<(string Name, string Value)> token, IReadOnlyList<(string Name, string Value)> fields)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in token)
            parts.Add(new StringContent(value), name);
        foreach (var (name, _) in fields.Except(token))
            parts.Add(new ByteArrayContent([0, 255, 1]), name, "a.bin");
        return parts;
    }

    public sealed class OnSqlite(SqliteServer server) : BadFormsTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : BadFormsTests(server), IClassFixture<PostgresServer>;
}
