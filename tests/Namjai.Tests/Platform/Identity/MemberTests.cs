using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Identity.Invitations;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Identity;

public abstract partial class MemberTests(NamjaiServer server)
{
    private const string Members = "/settings/members";

    [Fact]
    public async Task Whoever_is_invited_joins_with_a_new_account_and_the_link_works_once()
    {
        var business = await TestBusiness.OpenAsync(server);
        var link = await InviteAsync(business, Role.Agent);
        using var guest = server.NewClient();
        (await guest.ReadPageAsync(link)).ShouldContain("Ruean Nam invites you");
        using var joined = await guest.PostFormAsync(link, page: null, ("name", "Niran"), ("email", $"niran@{business.Id}.example"), ("password", TestBusiness.Password));
        joined.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await RolesAsync(business)).ShouldContain(Role.Agent);

        using var late = await server.NewClient().GetAsync(link, TestContext.Current.CancellationToken);
        late.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Somebody_who_has_an_account_joins_with_it_and_goes_to_and_fro_between_businesses()
    {
        var home = await TestBusiness.OpenAsync(server);
        var other = await TestBusiness.OpenAsync(server);
        using var person = await home.SignInAsync(Role.Owner);
        var link = await InviteAsync(other, Role.Viewer);
        (await person.PostFormAsync(link, page: null)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await person.GetAsync(Members, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await person.PostFormAsync("/workspace", "/settings/account", ("workspace", home.Id.ToString()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await person.ReadPageAsync(Members);
        var strange = await TestBusiness.OpenAsync(server);
        (await person.PostFormAsync("/workspace", "/settings/account", ("workspace", strange.Id.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_typing_mistake_does_not_use_an_invitation_up()
    {
        var business = await TestBusiness.OpenAsync(server);
        var link = await InviteAsync(business, Role.Agent);
        using var guest = server.NewClient();
        using var answer = await guest.PostFormAsync(link, page: null, ("name", "Niran"), ("email", $"niran@{business.Id}.example"), ("password", "short"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("Use at least 10 characters.");
        await guest.ReadPageAsync(link);
    }

    [Fact]
    public async Task The_last_owner_stays_owner()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        var me = (await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Membership>().SingleAsync())).AccountId;
        using var demoted = await owner.PostFormAsync($"{Members}/{me}/role", Members, ("role", "Viewer"));
        demoted.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await demoted.TextAsync()).ShouldContain("A business needs an owner.");
        using var removed = await owner.PostFormAsync($"{Members}/{me}/removal", Members);
        removed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RolesAsync(business)).ShouldBe([Role.Owner]);
    }

    [Fact]
    public async Task A_changed_role_and_a_removal_hold_at_the_next_click()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        using var colleague = await business.SignInAsync(Role.Owner, $"{business.Id}@example.com");
        var id = await server.InScopeAsync(business.Id, services =>
            services.GetRequiredService<NamjaiDb>().Set<Account>().Where(one => one.Email == $"{business.Id}@example.com").Select(one => one.Id).SingleAsync());

        (await owner.PostFormAsync($"{Members}/{id}/role", Members, ("role", "Agent"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await colleague.GetAsync(Members, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await owner.PostFormAsync($"{Members}/{id}/removal", Members)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await RolesAsync(business)).ShouldBe([Role.Owner]);
        await colleague.ReadPageAsync("/settings/account");
    }

    [Fact]
    public async Task Members_invitations_and_keys_of_another_business_are_not_there()
    {
        var mine = await TestBusiness.OpenAsync(server);
        var other = await TestBusiness.OpenAsync(server);
        var colleague = await other.AddMemberAsync(Role.Agent, $"{other.Id}@example.com");
        await InviteAsync(other, Role.Owner);
        var (invitation, key) = await server.InScopeAsync(other.Id, async services => (
            (await services.GetRequiredService<NamjaiDb>().Set<Invitation>().SingleAsync()).Id,
            (await services.GetRequiredService<NamjaiDb>().Set<ApiKey>().SingleAsync()).Id));
        using var owner = await mine.SignInAsync();
        foreach (var path in new[]
        {
            $"{Members}/{colleague}/removal", $"{Members}/invitations/{invitation}/removal", $"/settings/api-keys/{key}/revocation",
        })
        {
            (await owner.PostFormAsync(path, Members)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
        (await owner.PostFormAsync($"{Members}/{colleague}/role", Members, ("role", "Owner"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await owner.ReadPageAsync(Members)).ShouldNotContain($"{other.Id}@example.com");
    }

    [Fact]
    public async Task A_key_is_shown_once_works_and_is_revoked()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        using var made = await owner.PostFormAsync("/settings/api-keys", page: null, ("name", "till at the counter"));
        var secret = Secret().Match(await made.TextAsync()).Value;
        secret.ShouldNotBeEmpty();
        var page = await owner.ReadPageAsync("/settings/api-keys");
        page.ShouldContain("till at the counter");
        page.ShouldNotContain(secret);
    }

    private static async Task<string> InviteAsync(TestBusiness business, Role role)
    {
        using var owner = await business.SignInAsync();
        using var answer = await owner.PostFormAsync(Members + "/invitations", Members, ("guest", "Niran"), ("role", role.ToString()));
        return Link().Match(await answer.TextAsync()).Value;
    }

    private static Task<List<Role>> RolesAsync(TestBusiness business) => business.Server.InScopeAsync(business.Id, services =>
        services.GetRequiredService<NamjaiDb>().Set<Membership>().OrderBy(one => one.JoinedAt).Select(one => one.Role).ToListAsync());

    [GeneratedRegex("/invitations/[0-9a-z]{40}")]
    private static partial Regex Link();

    [GeneratedRegex("nj_[0-9A-Za-z]{32}")]
    private static partial Regex Secret();

    public sealed class OnSqlite(SqliteServer server) : MemberTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : MemberTests(server), IClassFixture<PostgresServer>;
}
