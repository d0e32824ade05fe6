using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Events;

/// <summary>The worker looks each second: it must not read what is done.</summary>
public sealed class EventQueryPlanTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    [Theory]
    [InlineData("select id from outbox_events where handed_out_at is null order by at, id limit 500", "ix_outbox_events_at")]
    [InlineData("select event_id from event_deliveries where handler = 'x' and given_up_at is null and due_at <= '2026' order by at, event_id limit 1", "ix_event_deliveries_handler_at")]
    [InlineData("select status from kept_answers where workspace_id = 'x' and key = 'y'", "sqlite_autoindex_kept_answers_1")]
    public async Task It_goes_by_the_index(string sql, string index)
    {
        var plan = await server.InScopeAsync(null, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>().Database;
            await db.OpenConnectionAsync();
            await using var command = db.GetDbConnection().CreateCommand();
            command.CommandText = "explain query plan " + sql;
            await using var rows = await command.ExecuteReaderAsync();
            var steps = new List<string>();
            while (await rows.ReadAsync())
                steps.Add(rows.GetString(3));
            return steps;
        });

        plan[0].ShouldContain(index);
    }
}
