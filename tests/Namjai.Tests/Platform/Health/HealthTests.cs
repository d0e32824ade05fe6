using System.Net;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Health;

public abstract class HealthTests(NamjaiServer server)
{
    [Theory]
    [InlineData("/healthz", "alive")]
    [InlineData("/readyz", "ready")]
    public async Task The_program_tells_how_it_is(string path, string status)
    {
        using var client = server.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"\"status\":\"{status}\"");
    }

    public sealed class OnSqlite(SqliteServer server) : HealthTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : HealthTests(server), IClassFixture<PostgresServer>;
}
