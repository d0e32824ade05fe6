using System.Net;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

public abstract class SignInTests(NamjaiServer server)
{
    [Fact]
    public async Task A_staff_page_asks_to_sign_in_and_comes_back_afterwards()
    {
        var business = await TestBusiness.OpenAsync(server);
        await business.AddMemberAsync(Role.Owner, "somsri@" + business.Id);
        using var client = server.NewClient();

        using var refused = await client.GetAsync("/settings/account?from=here", TestContext.Current.CancellationToken);
        refused.StatusCode.ShouldBe(HttpStatusCode.Found);
        refused.Headers.Location!.ToString().ShouldBe("/sign-in?returnUrl=%2Fsettings%2Faccount%3Ffrom%3Dhere");

        using var answer = await client.PostFormAsync("/sign-in", page: null,
            ("email", "SOMSRI@" + business.Id), ("password", TestBusiness.Password), ("returnUrl", "/settings/account?from=here"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/settings/account?from=here");
        (await client.ReadPageAsync("/settings/account")).ShouldContain("Ruean Nam");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Signing_in_never_leads_to_a_stranger(string returnUrl)
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        await business.AddMemberAsync(Role.Owner, email);
        using var client = server.NewClient();
        using var answer = await client.PostFormAsync("/sign-in", page: null, ("email", email), ("password", TestBusiness.Password), ("returnUrl", returnUrl));
        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        await business.AddMemberAsync(Role.Owner, email);
        using var client = server.NewClient();
        using var wrong = await client.PostFormAsync("/sign-in", page: null, ("email", email), ("password", "not the password"));
        using var unknown = await client.PostFormAsync("/sign-in", page: null, ("email", "nobody" + email), ("password", "not the password"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unknown.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        const string Sentence = "That e-mail and password don't belong together.";
        (await wrong.TextAsync()).ShouldContain(Sentence);
        (await unknown.TextAsync()).ShouldContain(Sentence);
        (await unknown.TextAsync()).ShouldContain("nobody" + email);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_has_to_wait()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        await business.AddMemberAsync(Role.Owner, email);
        using var client = server.NewClient();
        for (var attempt = 0; attempt < 5; attempt++)
            (await client.PostFormAsync("/sign-in", page: null, ("email", email), ("password", "not the password"))).Dispose();
        using var right = await client.PostFormAsync("/sign-in", page: null, ("email", email), ("password", TestBusiness.Password));
        right.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Whoever_signs_out_is_out()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var client = await business.SignInAsync();
        using var answer = await client.PostFormAsync("/sign-out", page: "/settings/account");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var refused = await client.GetAsync("/settings/account", TestContext.Current.CancellationToken);
        refused.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    public sealed class OnSqlite(SqliteServer server) : SignInTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : SignInTests(server), IClassFixture<PostgresServer>;
}
