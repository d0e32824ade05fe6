using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;
using Namjai.Tests.Listen.Responses;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Workspaces;

public abstract class WorkspaceSettingsTests(NamjaiServer server)
{
    private const string Settings = "/settings/workspace";

    [Theory]
    [InlineData("ร้านเรือนน้ำ", "th", "Asia/Bangkok")]
    [InlineData("水屋 \"&\" <b>", "zh", "Asia/Shanghai")]
    [InlineData("Café Ärger’s 😀", "en", "America/Argentina/Buenos_Aires")]
    public async Task What_is_typed_is_kept_and_shown_as_it_was_typed(string name, string language, string zone)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        (await SaveAsync(owner, $"  {name} ", language, zone)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await KeptAsync(business)).ShouldBe((name, language, zone));
        var page = await owner.ReadPageAsync(Settings);
        WebUtility.HtmlDecode(page).ShouldContain($"value=\"{name}\"");
        if (name.Contains('<', StringComparison.Ordinal))
            page.ShouldNotContain(name);
    }

    [Theory]
    [InlineData("", "th", "Asia/Bangkok")]
    [InlineData("   ", "th", "Asia/Bangkok")]
    [InlineData("121", "th", "Asia/Bangkok")]
    [InlineData("Ruean Nam", "", "Asia/Bangkok")]
    [InlineData("Ruean Nam", "xx", "Asia/Bangkok")]
    [InlineData("Ruean Nam", "th", "")]
    [InlineData("Ruean Nam", "th", "Asia/Nowhere")]
    [InlineData("Ruean Nam", "th", "+07:00")]
    public async Task What_cannot_stand_changes_nothing(string name, string language, string zone)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        using var answer = await SaveAsync(owner, name == "121" ? new string('ก', 121) : name, language, zone);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await KeptAsync(business)).ShouldBe(("Ruean Nam", "en", "Asia/Bangkok"));
    }

    [Fact]
    public async Task A_new_time_zone_holds_for_the_next_answer()
    {
        var business = await TestBusiness.OpenAsync(server, "Pacific/Kiritimati");
        var asked = await Asked.OpenAsync(business);
        using var owner = await business.SignInAsync();
        await AnswerAsync(asked);
        (await SaveAsync(owner, "Ruean Nam", "en", "Pacific/Pago_Pago")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await AnswerAsync(asked);

        // Twenty-five hours lie between the two places: whenever it is, their days differ.
        var days = await server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>()
            .Set<Namjai.Listen.Responses.Response>().Select(one => one.Day).Distinct().ToListAsync(TestContext.Current.CancellationToken));
        days.Count.ShouldBe(2);
        await RawCounts.ShouldEqualCountsAsync(business);
    }

    private static async Task AnswerAsync(Asked asked)
    {
        using var client = asked.Business.Server.NewClient();
        using var body = new StringContent("""{"answers":{"score":9}}""", System.Text.Encoding.UTF8, "application/json");
        (await client.PostAsync(asked.Path, body, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static Task<HttpResponseMessage> SaveAsync(HttpClient owner, string name, string language, string zone) =>
        owner.PostFormAsync(Settings, page: null, ("name", name), ("language", language), ("timeZone", zone));

    private static Task<(string, string, string)> KeptAsync(TestBusiness business) => business.Server.InScopeAsync(business.Id, async services =>
    {
        var workspace = await services.GetRequiredService<NamjaiDb>().Set<Workspace>().SingleAsync(one => one.Id == business.Id, TestContext.Current.CancellationToken);
        return (workspace.Name, workspace.Language, workspace.TimeZone);
    });

    public sealed class OnSqlite(SqliteServer server) : WorkspaceSettingsTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : WorkspaceSettingsTests(server), IClassFixture<PostgresServer>;
}
