using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Identity.Invitations;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

/// <summary>What let somebody in once and must not any more.</summary>
public abstract partial class GoneTests(NamjaiServer server)
{
    private const string Members = "/settings/members", Keys = "/settings/api-keys";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invitation_that_was_used_opens_for_nobody_else()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        var link = await InviteAsync(owner);
        using var late = server.NewClient();
        var page = await late.ReadPageAsync(link);
        using var guest = server.NewClient();
        (await JoinAsync(guest, link)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        await ShouldBeGoneAsync(business, late, link, page);
    }

    [Fact]
    public async Task An_invitation_that_was_withdrawn_opens_for_nobody()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        var link = await InviteAsync(owner);
        using var late = server.NewClient();
        var page = await late.ReadPageAsync(link);
        var id = (await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Invitation>().SingleAsync(Cancellation))).Id;
        (await owner.PostFormAsync($"{Members}/invitations/{id}/removal", Members)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        await ShouldBeGoneAsync(business, late, link, page);
        (await owner.PostFormAsync($"{Members}/invitations/{id}/removal", Members)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_revoked_key_is_refused_at_once_and_the_others_go_on()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        using var made = await owner.PostFormAsync(Keys, page: null, ("name", "counter-number-7"));
        using var till = server.NewClient();
        till.DefaultRequestHeaders.Authorization = new("Bearer", Secret().Match(await made.TextAsync()).Value);
        (await till.GetAsync("/api/v1/surveys", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var id = (await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<ApiKey>().SingleAsync(key => key.Name == "counter-number-7", Cancellation))).Id;
        (await owner.PostFormAsync($"{Keys}/{id}/revocation", Keys)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await till.GetAsync("/api/v1/surveys", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await business.Api.GetAsync("/api/v1/surveys", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await owner.ReadPageAsync(Keys)).ShouldNotContain("counter-number-7");
    }

    private static async Task ShouldBeGoneAsync(TestBusiness business, HttpClient late, string link, string page)
    {
        (await late.GetAsync(link, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var form = new FormUrlEncodedContent(
            [new("form-token", StaffPages.TokenIn(page)), new("name", "Late"), new("email", $"late@{business.Id}.example"), new("password", TestBusiness.Password)]);
        (await late.PostAsync(link, form, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await business.Server.InScopeAsync(workspace: null, services =>
            services.GetRequiredService<NamjaiDb>().Set<Account>().AnyAsync(account => account.Email == $"late@{business.Id}.example", Cancellation))).ShouldBeFalse();
    }

    private static Task<HttpResponseMessage> JoinAsync(HttpClient guest, string link) =>
        guest.PostFormAsync(link, page: null, ("name", "Niran"), ("email", $"{Guid.NewGuid():n}@example.com"), ("password", TestBusiness.Password));

    private static async Task<string> InviteAsync(HttpClient owner)
    {
        using var answer = await owner.PostFormAsync(Members + "/invitations", Members, ("guest", "Niran"), ("role", nameof(Role.Agent)));
        return Link().Match(await answer.TextAsync()).Value;
    }

    [GeneratedRegex("/invitations/[0-9a-z]{40}")]
    private static partial Regex Link();

    [GeneratedRegex("nj_[0-9A-Za-z]{32}")]
    private static partial Regex Secret();

    public sealed class OnSqlite(SqliteServer server) : GoneTests(server), IClassFixture<SqliteServer>
    {
        // Moves the clock of its own server on.
        [Fact]
        public async Task An_invitation_that_has_expired_opens_for_nobody()
        {
            await using var later = new SqliteServer();
            await later.InitializeAsync();
            var business = await TestBusiness.OpenAsync(later);
            using var owner = await business.SignInAsync();
            var link = await InviteAsync(owner);
            using var late = later.NewClient();
            later.Time.Advance(Invitation.Lifetime.ToTimeSpan() - TimeSpan.FromHours(1));
            var page = await late.ReadPageAsync(link);
            later.Time.Advance(TimeSpan.FromHours(1));

            await ShouldBeGoneAsync(business, late, link, page);
        }
    }

    public sealed class OnPostgres(PostgresServer server) : GoneTests(server), IClassFixture<PostgresServer>;
}
