using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses.Counts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Responses;

/// <summary>Scores are read along the key of the day-counts, whatever is asked.</summary>
public abstract class ScoreQueryPlanTests(NamjaiServer server)
{
    public static TheoryData<string?, string?, int> Questions { get; } = new()
    {
        { null, null, (int)ScoreGrouping.None },
        { null, null, (int)ScoreGrouping.Month },
        { "web", null, (int)ScoreGrouping.Day },
        { null, "link", (int)(ScoreGrouping.Month | ScoreGrouping.Touchpoint) },
        { null, null, (int)(ScoreGrouping.Month | ScoreGrouping.Survey) },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract DatabaseKind Kind { get; }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task No_question_about_scores_goes_through_the_whole_table(string? touchpoint, string? channel, int by)
    {
        var sql = new ScoreCountSql(new(Measure.Nps, new(2026, 1, 1), new(2026, 12, 31), touchpoint, channel, (ScoreGrouping)by), Kind);
        var plan = await PlanAsync(sql);
        if (Kind == DatabaseKind.Sqlite)
            plan.ShouldContain("SEARCH score_days USING INDEX sqlite_autoindex_score_days_1 (workspace_id=? AND level=? AND measure=? AND day>? AND day<?)");
        else
            plan.ShouldMatch(@"Index Cond: .*workspace_id = .*level = .*measure.* = .*day >= .*day <= ");
    }

    private Task<string> PlanAsync(ScoreCountSql sql) => server.InScopeAsync(null, async services =>
    {
        var db = services.GetRequiredService<NamjaiDb>();
        await db.Database.OpenConnectionAsync(Cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        // A small table is read whole by PostgreSQL, and rightly so: here it is asked what it would do with a large one.
        command.CommandText = Kind == DatabaseKind.Sqlite ? "explain query plan " + sql.Text : "set enable_seqscan = off; explain " + sql.Text;
        var position = 0;
        foreach (var (name, value) in sql.ParametersFor(Guid.CreateVersion7()))
            command.Set(position++, name, value);
        await using var rows = await command.ExecuteReaderAsync(Cancellation);
        var lines = new List<string>();
        while (await rows.ReadAsync(Cancellation))
            lines.Add(rows.GetString(rows.FieldCount - 1));
        return string.Join('\n', lines);
    });

    public sealed class OnSqlite(SqliteServer server) : ScoreQueryPlanTests(server), IClassFixture<SqliteServer>
    {
        private protected override DatabaseKind Kind => DatabaseKind.Sqlite;
    }

    public sealed class OnPostgres(PostgresServer server) : ScoreQueryPlanTests(server), IClassFixture<PostgresServer>
    {
        private protected override DatabaseKind Kind => DatabaseKind.Postgres;
    }
}
