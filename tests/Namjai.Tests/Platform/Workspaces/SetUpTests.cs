using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Workspaces;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Workspaces;

public abstract class SetUpTests
{
    private static readonly (string, string)[] Typed =
    [
        ("name", "Ruean Nam"), ("language", "th"), ("timeZone", "asia/bangkok"),
        ("ownerName", "Malee"), ("email", "malee@example.com"), ("password", TestBusiness.Password),
    ];

    [Fact]
    public async Task The_first_page_sets_a_business_up_and_leads_on_to_the_first_survey()
    {
        await using var server = await StartAsync();
        using var client = server.NewClient();
        using var first = await client.GetAsync("/scores", TestContext.Current.CancellationToken);
        first.Headers.Location!.ToString().ShouldBe("/set-up");

        using var answer = await client.PostFormAsync("/set-up", page: null, Typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/surveys/new");
        (await client.ReadPageAsync("/settings/account")).ShouldContain("malee@example.com");

        var workspace = await server.InScopeAsync(null, services => services.GetRequiredService<NamjaiDb>().Set<Workspace>().SingleAsync());
        (workspace.Name, workspace.Language, workspace.TimeZone).ShouldBe(("Ruean Nam", "th", "Asia/Bangkok"));
        using var again = await client.GetAsync("/set-up", TestContext.Current.CancellationToken);
        again.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task What_cannot_stand_is_named_and_the_rest_stays_as_it_was_typed()
    {
        await using var server = await StartAsync();
        using var client = server.NewClient();
        using var answer = await client.PostFormAsync("/set-up", page: null,
            ("name", "Ruean <Nam>"), ("language", "th"), ("timeZone", "Nowhere"), ("ownerName", "Malee"), ("email", "malee"), ("password", "password12345"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("There is no such time zone.");
        page.ShouldContain("That is no e-mail address.");
        page.ShouldContain("value=\"Ruean &lt;Nam&gt;\"");
        page.ShouldContain("value=\"Nowhere\"");
        page.ShouldNotContain("password12345");
        (await server.InScopeAsync(null, services => services.GetRequiredService<NamjaiDb>().Set<Workspace>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_weak_password_opens_nothing()
    {
        await using var server = await StartAsync();
        using var client = server.NewClient();
        using var answer = await client.PostFormAsync("/set-up", page: null, [.. Typed.SkipLast(1), ("password", "Passw0rd2026")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("among the first that anybody would try");
        (await server.InScopeAsync(null, services => services.GetRequiredService<NamjaiDb>().Set<Account>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_many_who_set_up_at_once_one_succeeds()
    {
        await using var server = await StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async person =>
        {
            using var client = server.NewClient();
            using var answer = await client.PostFormAsync("/set-up", page: null,
                [.. Typed.Where(field => field.Item1 != "email"), ("email", $"person{person}@example.com")]);
            return answer.Headers.Location?.ToString();
        }));
        answers.Count(place => place == "/surveys/new").ShouldBe(1);
        (await server.InScopeAsync(null, services => services.GetRequiredService<NamjaiDb>().Set<Workspace>().CountAsync())).ShouldBe(1);
    }

    private protected abstract NamjaiServer NewServer();

    private async Task<NamjaiServer> StartAsync()
    {
        var server = NewServer();
        await server.InitializeAsync();
        return server;
    }

    public sealed class OnSqlite : SetUpTests
    {
        private protected override NamjaiServer NewServer() => new SqliteServer();
    }

    public sealed class OnPostgres(PostgresCluster cluster) : SetUpTests
    {
        private protected override NamjaiServer NewServer() => new PostgresServer(cluster);
    }
}
