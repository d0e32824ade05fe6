using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

public abstract partial class SecondStepTests(NamjaiServer server)
{
    private const string Path = "/settings/account/second-step";

    [Fact]
    public async Task With_the_second_step_a_password_alone_opens_nothing_and_each_recovery_code_works_once()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        using var client = await business.SignInAsync(Role.Owner, email);
        var page = await client.ReadPageAsync(Path);
        page.ShouldContain("<svg");
        var secret = Secret().Match(page).Groups[1].Value;
        using var wrong = await client.PostFormAsync(Path, page: null, ("code", "000"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var on = await client.PostFormAsync(Path, page: null, ("code", CodeOf(secret)));
        on.StatusCode.ShouldBe(HttpStatusCode.OK);
        var recovery = Recovery().Match(await on.TextAsync()).Value;
        recovery.ShouldNotBeEmpty();

        using var elsewhere = server.NewClient();
        using var half = await elsewhere.PostFormAsync("/sign-in", page: null, ("email", email), ("password", TestBusiness.Password));
        half.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/settings/account", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var whole = await SendCodeAsync(elsewhere, half, recovery);
        whole.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await elsewhere.ReadPageAsync("/settings/account");

        using var third = server.NewClient();
        using var again = await third.PostFormAsync("/sign-in", page: null, ("email", email), ("password", TestBusiness.Password));
        using var used = await SendCodeAsync(third, again, recovery);
        used.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var byPhone = await SendCodeAsync(third, again, CodeOf(secret));
        byPhone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        using var here = await business.SignInAsync(Role.Owner, email);
        using var there = server.NewClient();
        (await there.PostFormAsync("/sign-in", page: null, ("email", email), ("password", TestBusiness.Password))).Dispose();
        (await here.PostFormAsync("/settings/account/sign-out-everywhere", "/settings/account")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await there.GetAsync("/settings/account", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_new_password_takes_the_old_one_and_ends_other_sessions()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = business.Id + "@example.com";
        using var here = await business.SignInAsync(Role.Owner, email);
        const string Change = "/settings/account/password";
        using var wrong = await here.PostFormAsync(Change, "/settings/account", ("current", "not this one"), ("password", "seven blue kites"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var changed = await here.PostFormAsync(Change, "/settings/account", ("current", TestBusiness.Password), ("password", "seven blue kites"));
        changed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await here.ReadPageAsync("/settings/account");
        using var old = await server.NewClient().PostFormAsync("/sign-in", page: null, ("email", email), ("password", TestBusiness.Password));
        old.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<HttpResponseMessage> SendCodeAsync(HttpClient client, HttpResponseMessage page, string code)
    {
        var token = StaffPages.TokenIn(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        using var form = new FormUrlEncodedContent([new("code", code), new("form-token", token)]);
        return await client.PostAsync("/sign-in/code", form, TestContext.Current.CancellationToken);
    }

    /// <summary>What an authenticator shows now (RFC 6238).</summary>
    private static string CodeOf(string secret)
    {
        var bits = string.Concat(secret.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        // The algorithm is the standard's.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("value=\"([A-Z2-7]{32})\"")]
    private static partial Regex Secret();

    [GeneratedRegex("[0-9A-Z]{5}-[0-9A-Z]{5}")]
    private static partial Regex Recovery();

    public sealed class OnSqlite(SqliteServer server) : SecondStepTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : SecondStepTests(server), IClassFixture<PostgresServer>;
}
