using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Workspaces;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Database;

public abstract class ServingTests(NamjaiServer server)
{
    private protected NamjaiServer Server => server;

    [Fact]
    public async Task The_program_is_alive()
    {
        using var client = server.NewClient();
        (await client.GetAsync("/healthz", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_workspace_is_kept_as_it_was_given()
    {
        var business = await TestBusiness.OpenAsync(server, "Asia/Shanghai", "zh");
        var kept = await server.InScopeAsync(business.Id, services =>
            services.GetRequiredService<NamjaiDb>().Set<Workspace>().SingleAsync(one => one.Id == business.Id));
        kept.TimeZone.ShouldBe("Asia/Shanghai");
        kept.Language.ShouldBe("zh");
    }

    [Fact]
    public async Task One_workspace_does_not_see_anothers_rows()
    {
        var mine = await TestBusiness.OpenAsync(server);
        var other = await TestBusiness.OpenAsync(server);
        var seen = await server.InScopeAsync(mine.Id, services => services.GetRequiredService<NamjaiDb>().Set<ApiKey>().ToListAsync());
        seen.ShouldHaveSingleItem().WorkspaceId.ShouldBe(mine.Id);
        seen[0].WorkspaceId.ShouldNotBe(other.Id);
    }

    [Fact]
    public async Task The_tables_are_those_of_the_model() =>
        (await server.InScopeAsync(null, services => Task.FromResult(services.GetRequiredService<NamjaiDb>().Database.HasPendingModelChanges())))
            .ShouldBeFalse("run tools/migrations");

    public sealed class OnSqlite(SqliteServer server) : ServingTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : ServingTests(server), IClassFixture<PostgresServer>
    {
        [Fact]
        public async Task PostgreSQL_itself_hides_another_workspaces_rows_from_a_query_without_a_filter()
        {
            var mine = await TestBusiness.OpenAsync(Server);
            await TestBusiness.OpenAsync(Server);
            var seen = await Server.InScopeAsync(mine.Id, services =>
                services.GetRequiredService<NamjaiDb>().Set<ApiKey>().IgnoreQueryFilters().Select(key => key.WorkspaceId).Distinct().ToListAsync());
            seen.ShouldBe([mine.Id]);
        }
    }
}
