using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Language;
using Namjai.Language.Search;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;
using Namjai.Understand;
using Namjai.Understand.Comments;
using Namjai.Understand.Comments.Search;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Themes;
using Namjai.Understand.Today;
using NodaTime;

namespace Namjai.Tests.Understand.Comments;

/// <summary>Comments and themes are read along an index, whatever is asked: never all of them, never sorted.</summary>
public abstract class CommentQueryPlanTests(NamjaiServer server)
{
    public static TheoryData<string, string> Questions { get; } = new()
    {
        { "", "ix_comments_workspace_id_position" },
        { "channel", "ix_comments_workspace_id_position" },
        { "score handled", "ix_comments_workspace_id_position" },
        { "theme", "ix_comment_themes_workspace_id_theme_position" },
        { "theme sentiment touchpoint handled", "ix_comment_themes_workspace_id_theme_position" },
        { "theme themeSentiment channel", "ix_comment_themes_workspace_id_theme_sentiment_position_customer_id" },
        { "sentiment", "ix_comments_workspace_id_sentiment_position_handled_at" },
        { "sentiment touchpoint handled", "ix_comments_workspace_id_sentiment_position_handled_at" },
        { "touchpoint", "ix_comments_workspace_id_touchpoint_position" },
        { "touchpoint score channel", "ix_comments_workspace_id_touchpoint_position" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract DatabaseKind Kind { get; }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_list_of_comments_is_walked_along_the_index_that_says_most(string asked, string index)
    {
        bool Asks(string field) => asked.Split(' ').Contains(field, StringComparer.Ordinal);
        var filter = new CommentFilter
        {
            Theme = Asks("theme") ? Theme.Waiting : null,
            ThemeSentiment = Asks("themeSentiment") ? Sentiment.Negative : null,
            Sentiment = Asks("sentiment") ? Sentiment.Negative : null,
            Touchpoint = Asks("touchpoint") ? "web" : null,
            Channel = Asks("channel") ? "link" : null,
            ScoreTo = Asks("score") ? 3 : null,
            Handled = Asks("handled") ? false : null,
        };
        var plans = await PlansAsync(services => services.GetRequiredService<FindComments>().RunAsync(filter, before: null, 25, Cancellation));
        foreach (var plan in plans.Where(plan => plan.Contains("comment", StringComparison.Ordinal)))
        {
            ShouldGoBy(index, plan);
        }
    }

    [Fact]
    public async Task What_a_search_proposes_is_fetched_by_its_places_and_themes_by_their_comments()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await customers.SayAsync("We waited far too long", nps: 1, touchpoint: "web");
        await customers.UntilReadAsync(1);
        var filter = new CommentFilter { Query = SearchQuery.Parse("waited"), Sentiment = Sentiment.Negative, Touchpoint = "web", Theme = Theme.Waiting };
        var plans = await PlansAsync(services => services.GetRequiredService<FindComments>().RunAsync(filter, before: null, 25, Cancellation), customers.Business.Id);
        plans.Count.ShouldBe(2);
        ShouldGoBy("ix_comments_workspace_id_position", plans[0], isWalk: false);
        plans[1].ShouldContain(Kind == DatabaseKind.Sqlite ? "sqlite_autoindex_comment_themes_1 (workspace_id=? AND comment_id=?)" : "pk_comment_themes");
    }

    [Fact]
    public async Task Quotes_are_picked_and_the_unhappy_who_wait_are_counted_without_reading_the_others()
    {
        var period = Namjai.Understand.Periods.Period.Of(from: null, to: null, new LocalDate(2026, 1, 1));
        var quotes = (await PlansAsync(services => services.GetRequiredService<PickQuotes>().RunAsync(Theme.Staff, Sentiment.Negative, period, "web", 3, Cancellation)))
            .Single(plan => plan.Contains("comment_themes", StringComparison.Ordinal));
        ShouldGoBy("ix_comment_themes_workspace_id_theme_sentiment_position_customer_id", quotes);
        var today = await PlansAsync(services => services.GetRequiredService<LookAtToday>().RunAsync("en", Cancellation));
        if (Kind == DatabaseKind.Sqlite)
            today.ShouldContain(plan => plan.Contains("ix_comments_workspace_id_sentiment_position_handled_at", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_customers_latest_complaints_are_found_in_the_index_alone()
    {
        var plans = await PlansAsync(services => services.GetRequiredService<TouchedDays>().LatestAsync([Guid.CreateVersion7(), Guid.CreateVersion7()], Cancellation));
        ShouldGoBy("ix_comment_themes_workspace_id_customer_id_theme_touchpoint_day", plans.ShouldHaveSingleItem(), isWalk: false);
    }

    [Fact]
    public async Task Counts_of_themes_and_of_touched_customers_are_added_up_along_their_days()
    {
        (string Sql, string Sqlite)[] sums =
        [
            (ThemeDayLedger.Sums, "sqlite_autoindex_theme_days_1 (workspace_id=? AND level=? AND touchpoint=? AND day>? AND day<?)"),
            (ThemeDayLedger.Mentions, "sqlite_autoindex_theme_days_1 (workspace_id=? AND level=? AND touchpoint=? AND day>? AND day<?)"),
            (ThemeDayLedger.Places, "ix_theme_days_workspace_id_level_day (workspace_id=? AND level=? AND day>? AND day<?)"),
            (TouchedCustomers.Kept, "sqlite_autoindex_touched_days_1 (workspace_id=? AND level=? AND touchpoint=? AND day>?)"),
        ];
        foreach (var (sql, sqlite) in sums)
        {
            var plan = await server.InScopeAsync(Guid.CreateVersion7(), async services => string.Join('\n', await ExplainAsync(services.GetRequiredService<NamjaiDb>(), sql,
                ("workspace", Guid.CreateVersion7()), ("level", 0), ("days", 0), ("monthly", 2), ("touchpoint", ""),
                ("from", new DateOnly(2026, 1, 1)), ("months", new DateOnly(2026, 1, 1)), ("rest", new DateOnly(2026, 2, 1)), ("to", new DateOnly(2026, 2, 1)))));
            if (Kind == DatabaseKind.Sqlite)
                plan.ShouldContain(sqlite);
            else
                plan.ShouldMatch(@"Index Cond: .*workspace_id = .*level = .*day >= ");
            plan.ShouldNotMatch("SCAN theme_days|Seq Scan");
        }
    }

    // PostgreSQL decides by what the tables hold, which is nothing here: that it goes by an index, and by places in time where it walks, is what can be asked of it.
    private void ShouldGoBy(string index, string plan, bool isWalk = true)
    {
        if (Kind == DatabaseKind.Postgres)
        {
            plan.ShouldMatch("Index Cond: .*workspace_id = " + (isWalk ? ".*position" : ""));
            return;
        }
        plan.ShouldContain(index);
        if (isWalk)
            plan.ShouldNotContain("TEMP B-TREE");
    }

    private async Task<IReadOnlyList<string>> PlansAsync<T>(Func<IServiceProvider, Task<T>> work, Guid? workspace = null)
    {
        var own = workspace ?? (await TestBusiness.OpenAsync(server)).Id;
        return await server.InScopeAsync(own, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            var commands = new List<(string Sql, (string, object)[] Parameters)>();
            using (DiagnosticListener.AllListeners.Subscribe(new AskedOf(db, command => commands.Add((command.CommandText,
                [.. command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName, one.Value!))])))))
                await work(services);
            var plans = new List<string>();
            foreach (var (sql, parameters) in commands.Where(one => one.Sql.Contains("comment", StringComparison.Ordinal)))
                plans.Add(string.Join('\n', await ExplainAsync(db, sql, parameters)));
            return plans;
        });
    }

    // A small table is read whole by PostgreSQL, and rightly so: here it is asked what it would do with a large one.
    private async Task<List<string>> ExplainAsync(NamjaiDb db, string sql, params (string, object)[] parameters) => await db.ReadAsync(
        Kind == DatabaseKind.Sqlite ? "explain query plan " + sql : "set enable_seqscan = off; set enable_sort = off; explain " + sql,
        row => row.GetString(row.FieldCount - 1), Cancellation, parameters);

    public sealed class OnSqlite(SqliteServer server) : CommentQueryPlanTests(server), IClassFixture<SqliteServer>
    {
        private protected override DatabaseKind Kind => DatabaseKind.Sqlite;
    }

    public sealed class OnPostgres(PostgresServer server) : CommentQueryPlanTests(server), IClassFixture<PostgresServer>
    {
        private protected override DatabaseKind Kind => DatabaseKind.Postgres;

        [Fact]
        public async Task A_rare_word_is_looked_up_and_not_looked_for()
        {
            var own = Guid.CreateVersion7();
            await server.InScopeAsync(own, async services =>
            {
                var db = services.GetRequiredService<NamjaiDb>();
                await db.Database.ExecuteSqlAsync($"insert into comment_search select {own}, number, 'coffee tea'::tsvector from generate_series(1, 20000) as number", Cancellation);
                await db.Database.ExecuteSqlRawAsync("vacuum analyze comment_search", Cancellation);
                var plan = string.Join('\n', await db.ReadAfterAsync(
                    1, PostgresCommentSearch.Begin + "explain " + PostgresCommentSearch.ByIndex, row => row.GetString(0), Cancellation,
                    ("workspace", own), ("query", "'whale' & 'tea'"), ("from", 0L), ("before", long.MaxValue), ("count", 25)));
                plan.ShouldMatch("(?s)Bitmap Index Scan on ix_comment_search_words.*Index Cond: .*namjai.search");
                return 0;
            });
        }
    }

    /// <summary>Listens to what one context asks its database.</summary>
    private sealed class AskedOf(NamjaiDb db, Action<DbCommand> note) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
                value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData data && ReferenceEquals(data.Context, db))
                note(data.Command);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
