using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Workspaces;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

public abstract partial class KeptFormTests(NamjaiServer server)
{
    private const string Settings = "/settings/workspace";

    [Fact]
    public async Task A_form_sent_after_the_session_is_over_comes_back_and_is_taken()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        await business.AddMemberAsync(Role.Owner, email);
        using var client = server.NewClient();

        using var late = await SendAsync(client, Settings, ("name", "Ruean <Nam>\r\n2"), ("language", "th"), ("timeZone", "Asia/Bangkok"), ("password", "hidden thing"));
        late.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var signIn = await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var seal = WebUtility.HtmlDecode(Kept().Match(signIn).Groups[1].Value);
        seal.ShouldNotBeEmpty();

        using var back = await SendAsync(client, "/sign-in",
            ("email", email), ("password", TestBusiness.Password), ("kept", seal), ("form-token", StaffPages.TokenIn(signIn)));
        back.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await back.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain($"action=\"{Settings}\"");
        page.ShouldContain("Ruean &lt;Nam&gt;");
        page.ShouldNotContain("hidden thing");

        using var sent = await SendAsync(client, Settings,
            ("name", "Ruean Nam 2"), ("language", "th"), ("timeZone", "Asia/Bangkok"), ("form-token", StaffPages.TokenIn(page)));
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Workspace>().SingleAsync(one => one.Id == business.Id)))
            .Name.ShouldBe("Ruean Nam 2");
    }

    [Fact]
    public async Task A_form_whose_token_has_grown_old_comes_back_as_it_was_typed()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var client = await business.SignInAsync();
        using var late = await SendAsync(client, Settings, ("name", "New name"), ("language", "th"), ("timeZone", "Asia/Bangkok"), ("form-token", "old"));
        late.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("New name");
        using var sent = await SendAsync(client, Settings,
            ("name", "New name"), ("language", "th"), ("timeZone", "Asia/Bangkok"), ("form-token", StaffPages.TokenIn(page)));
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_form_that_a_strangers_page_sends_is_refused()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var client = await business.SignInAsync();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await SendAsync(client, Settings, ("name", "Taken over"), ("language", "th"), ("timeZone", "Asia/Bangkok"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.TextAsync()).ShouldNotContain("Taken over");
        using var stranger = server.NewClient();
        stranger.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using var kept = await SendAsync(stranger, Settings, ("name", "Taken over"));
        Kept().IsMatch(await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_seal_that_was_tampered_with_leads_to_the_first_page()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        await business.AddMemberAsync(Role.Owner, email);
        using var client = server.NewClient();
        using var answer = await client.PostFormAsync("/sign-in", page: null, ("email", email), ("password", TestBusiness.Password), ("kept", "CfDJ8nonsense"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData(Settings, Settings, "name")]
    [InlineData(Settings, Settings, "timeZone")]
    [InlineData("/settings/members", "/settings/members/invitations", "guest")]
    [InlineData("/settings/api-keys", "/settings/api-keys", "name")]
    [InlineData("/settings/account", "/settings/account/name", "name")]
    [InlineData("/settings/account/passkeys", "/settings/account/passkeys", "name")]
    public async Task Fields_come_back_under_the_labels_of_their_page(string page, string path, string field)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var client = await business.SignInAsync();
        foreach (var language in new[] { "th", "zh", "en" })
        {
            client.DefaultRequestHeaders.AcceptLanguage.Clear();
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var label = WebUtility.HtmlDecode(Regex.Match(await client.ReadPageAsync(page), $"<label class=\"label\" for=\"field-{field}\">(.+?)<").Groups[1].Value);
            label.ShouldNotBeEmpty();
            using var late = await SendAsync(client, path, (field, "Two\nlines"), ("hidden-thing", "unseen"));
            LabelledAs(await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe([(label, "Two\nlines")]);
        }
    }

    [Fact]
    public async Task A_survey_comes_back_question_by_question_in_each_language()
    {
        var business = await TestBusiness.OpenAsync(server);
        await business.AddMemberAsync(Role.Owner, business.Id + "@example.com");
        using var client = server.NewClient();
        using var late = await SendAsync(client, $"/surveys/{Guid.NewGuid()}",
            ("title.th", "หลังรับกาแฟ"), ("touchpoint", "Counter"), ("questions[0].key", "score"), ("questions[0].text.en", "How was it?"), ("questions[1].choices[1].text.zh", "很好"));
        var signIn = await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var back = await SendAsync(client, "/sign-in", ("email", business.Id + "@example.com"), ("password", TestBusiness.Password),
            ("kept", WebUtility.HtmlDecode(Kept().Match(signIn).Groups[1].Value)), ("form-token", StaffPages.TokenIn(signIn)));
        var page = await back.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        LabelledAs(page).Select(field => field.Value).ShouldBe(["หลังรับกาแฟ", "Counter", "How was it?", "很好"]);
        LabelledAs(page).Select(field => field.Label).ShouldBe(["Title · ไทย", "Where customers meet it", "Words of the question · English", "Choice 2 · 中文"]);
        page.ShouldContain("name=\"questions[0].key\" value=\"score\"");
    }

    private static IEnumerable<(string Label, string Value)> LabelledAs(string page) =>
        Typed().Matches(page).Select(field => (WebUtility.HtmlDecode(field.Groups[1].Value), WebUtility.HtmlDecode(field.Groups[2].Value)));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(path, form, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("name=\"kept\" value=\"([^\"]+)\"")]
    private static partial Regex Kept();

    [GeneratedRegex("<dt>([^<]+)</dt>\\s*<dd><bdi>([^<]*)</bdi></dd>")]
    private static partial Regex Typed();

    public sealed class OnSqlite(SqliteServer server) : KeptFormTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : KeptFormTests(server), IClassFixture<PostgresServer>;
}
