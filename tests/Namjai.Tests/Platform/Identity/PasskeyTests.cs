using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

public abstract partial class PasskeyTests(NamjaiServer server)
{
    private const string Account = "/settings/account";
    private const string Path = "/settings/account/passkeys";

    [Fact]
    public async Task A_passkey_signs_in_without_an_address_until_it_is_removed()
    {
        using var phone = new SoftwareAuthenticator(server.Address);
        using var owner = await SignInAsync();
        (await owner.ReadPageAsync(Account)).ShouldContain("You have none yet.");
        using var added = await AddAsync(owner, phone, "Nam's phone");
        added.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = WebUtility.HtmlDecode(await owner.ReadPageAsync(Account));
        page.ShouldContain("Nam's phone");
        page.ShouldContain($"Added on {server.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(7)):d MMM yyyy}");

        for (var time = 0; time < 2; time++)
        {
            using var elsewhere = NewBrowser();
            using var signedIn = await EnterAsync(elsewhere, phone);
            signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            await elsewhere.ReadPageAsync(Account);
        }

        var removal = RemovalIn(page);
        using var wrong = await owner.PostFormAsync(removal, page: null, ("current", "not the password"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var removed = await owner.PostFormAsync(removal, page: null, ("current", TestBusiness.Password));
        removed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var again = NewBrowser();
        using var refused = await EnterAsync(again, phone);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.TextAsync()).ShouldContain("or use your password");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"%%","attestationObject":7}}""")]
    public async Task A_broken_passkey_is_refused_in_words(string credential)
    {
        using var owner = await SignInAsync();
        (await OptionsAsync(owner, Path, ("name", "Phone"), ("current", TestBusiness.Password))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var added = await owner.PostFormAsync(Path, page: null, ("name", "Phone"), ("current", TestBusiness.Password), ("credential", credential));
        added.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await added.TextAsync();
        page.ShouldContain("The passkey was not added.");
        page.ShouldContain("value=\"Phone\"");

        using var stranger = NewBrowser();
        (await OptionsAsync(stranger, "/sign-in", "/sign-in/passkey/options")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var signedIn = await stranger.PostFormAsync("/sign-in/passkey", "/sign-in", ("credential", credential));
        signedIn.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await signedIn.TextAsync()).ShouldContain("Signing in with a passkey did not work.");
    }

    [Fact]
    public async Task One_that_nobody_asked_for_is_refused()
    {
        using var phone = new SoftwareAuthenticator(server.Address);
        using var owner = await SignInAsync();
        using var options = await OptionsAsync(owner, Path, ("name", "Phone"), ("current", TestBusiness.Password));
        var credential = phone.Create(await JsonOf(options));
        using var other = await SignInAsync();
        using var added = await other.PostFormAsync(Path, page: null, ("name", "Phone"), ("current", TestBusiness.Password), ("credential", credential));
        added.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Its_holder_has_to_be_verified_because_it_stands_for_both_steps()
    {
        using var phone = new SoftwareAuthenticator(server.Address);
        using var owner = await SignInAsync();
        (await AddAsync(owner, phone, "Phone")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        phone.VerifiesHolder = false;
        using var elsewhere = NewBrowser();
        using var refused = await EnterAsync(elsewhere, phone);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_name_and_the_password_are_asked_for_before_anything_else()
    {
        using var owner = await SignInAsync();
        using var answer = await OptionsAsync(owner, Path, ("name", " "), ("current", "not the password"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.TextAsync();
        page.ShouldContain("Give the passkey a name of at most 60 characters.");
        page.ShouldContain("That is not your password.");
        using var odd = await OptionsAsync(owner, Path, ("name", "a\ab"), ("current", TestBusiness.Password));
        odd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var broken = await OptionsAsync(owner, Path, ("name", "a\0b"), ("current", TestBusiness.Password));
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task There_can_be_twenty()
    {
        using var owner = await SignInAsync();
        for (var count = 0; count < 20; count++)
        {
            using var phone = new SoftwareAuthenticator(server.Address);
            using var added = await AddAsync(owner, phone, $"Phone {count}");
            added.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        (await owner.ReadPageAsync(Account)).ShouldNotContain($"href=\"{Path}\"");
        (await owner.ReadPageAsync(Path)).ShouldContain("as many as there can be");
        using var oneMore = await owner.PostFormAsync(Path + "/options", Account, ("name", "Phone"), ("current", TestBusiness.Password));
        oneMore.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Nobody_removes_anothers()
    {
        using var phone = new SoftwareAuthenticator(server.Address);
        using var owner = await SignInAsync();
        (await AddAsync(owner, phone, "Phone")).Dispose();
        var removal = RemovalIn(await owner.ReadPageAsync(Account));
        using var other = await SignInAsync();
        using var answer = await other.PostFormAsync(removal, Account, ("current", TestBusiness.Password));
        answer.Headers.Location!.OriginalString.ShouldBe(Account);
        using var elsewhere = NewBrowser();
        using var signedIn = await EnterAsync(elsewhere, phone);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData(Path)]
    [InlineData(Path + "/options")]
    [InlineData(Path + "/AAAA/removal")]
    [InlineData("/sign-in/passkey/options")]
    [InlineData("/sign-in/passkey")]
    public async Task A_form_without_our_token_does_nothing(string path)
    {
        using var client = await SignInAsync();
        using var form = new FormUrlEncodedContent([new("name", "Phone"), new("current", TestBusiness.Password)]);
        using var answer = await client.PostAsync(path, form, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Adding_needs_somebody_signed_in()
    {
        await TestBusiness.OpenAsync(server);
        using var stranger = NewBrowser();
        using var answer = await OptionsAsync(stranger, "/sign-in", Path + "/options", ("name", "Phone"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private HttpClient NewBrowser()
    {
        var client = server.NewClient();
        client.DefaultRequestHeaders.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        return client;
    }

    private async Task<HttpClient> SignInAsync()
    {
        var business = await TestBusiness.OpenAsync(server);
        var client = await business.SignInAsync(Role.Owner);
        client.DefaultRequestHeaders.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        return client;
    }

    private static Task<HttpResponseMessage> OptionsAsync(HttpClient client, string page, params (string, string)[] fields) =>
        OptionsAsync(client, page, page + "/options", fields);

    private static Task<HttpResponseMessage> OptionsAsync(HttpClient client, string page, string path, params (string, string)[] fields) =>
        client.PostFormAsync(path, page, fields);

    private static async Task<JsonElement> JsonOf(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<HttpResponseMessage> AddAsync(HttpClient client, SoftwareAuthenticator phone, string name)
    {
        using var options = await OptionsAsync(client, Path, ("name", name), ("current", TestBusiness.Password));
        var credential = phone.Create(await JsonOf(options));
        return await client.PostFormAsync(Path, page: null, ("name", name), ("current", TestBusiness.Password), ("credential", credential));
    }

    private static async Task<HttpResponseMessage> EnterAsync(HttpClient client, SoftwareAuthenticator phone)
    {
        using var options = await OptionsAsync(client, "/sign-in", "/sign-in/passkey/options");
        return await client.PostFormAsync("/sign-in/passkey", "/sign-in", ("credential", phone.Get(await JsonOf(options))));
    }

    private static string RemovalIn(string page) => Removal().Match(page).Value;

    [GeneratedRegex("/settings/account/passkeys/[^/\"]+/removal")]
    private static partial Regex Removal();

    public sealed class OnSqlite(SqliteServer server) : PasskeyTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : PasskeyTests(server), IClassFixture<PostgresServer>;
}
