using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;
using Namjai.Understand;
using Namjai.Understand.Comments.Search;
using Npgsql;

namespace Namjai.Tests.Platform.Database;

/// <summary>What the wall of PostgreSQL does, table by table: rows of another business are neither seen nor written.</summary>
public sealed class WallOfEveryTableTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static readonly Guid Mine = Guid.CreateVersion7();
    private static readonly Guid Theirs = Guid.CreateVersion7();

    [Fact]
    public async Task In_no_table_are_rows_of_another_business_seen_or_written()
    {
        // All of it is taken back at the end: nobody else on this database sees these rows.
        await using var above = await AboveTheWall.OpenAsync(server);
        var tables = await above.ListAsync("""
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1
            """);
        tables.ShouldContain("comment_search");
        (await OwnedAsync()).Except(tables).ShouldBeEmpty();
        foreach (var table in tables)
            await above.AddAnyRowAsync(table, Theirs);
        await above.BecomeAsync("namjai");

        await above.EnterAsync(Mine);
        foreach (var table in tables)
        {
            (await above.CountAsync($"select count(*) from {table}")).ShouldBe(0, $"seen in {table}");
            (await above.CountAsync($"select count(*) from {table} where workspace_id = '{Theirs}'")).ShouldBe(0, $"seen by its name in {table}");
            (await above.DoAsync($"update {table} set workspace_id = '{Mine}'")).ShouldBe(0, $"taken over in {table}");
            (await above.DoAsync($"delete from {table}")).ShouldBe(0, $"deleted from {table}");
            (await above.RefusalAsync($"insert into {table} (workspace_id) values ('{Theirs}')")).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, $"slipped into {table}");
        }
        await above.DoAsync("select set_config('namjai.search', 'any', true)");
        (await above.CountAsync("select count(*) from comment_search")).ShouldBe(0, "found by a search");
        await above.DoAsync("select set_config('namjai.search', '', true)");

        await above.EnterAsync(Theirs);
        foreach (var table in tables)
        {
            (await above.CountAsync($"select count(*) from {table}")).ShouldBe(1, $"its own row in {table}");
            (await above.RefusalAsync($"update {table} set workspace_id = '{Mine}'")).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, $"given away from {table}");
        }
    }

    [Fact]
    public async Task A_search_hides_nothing_from_what_comes_after_it_in_its_transaction()
    {
        var business = await TestBusiness.OpenAsync(server);
        var cancellation = TestContext.Current.CancellationToken;
        await server.InScopeAsync(business.Id, async services =>
        {
            var (db, search) = (services.GetRequiredService<NamjaiDb>(), services.GetRequiredService<CommentSearch>());
            return await db.InTransactionAsync(async () =>
            {
                await search.AddAsync([(7, "the soup was cold")], cancellation);
                await AskTheIndexAsync(db, "'noodles'");
                (await search.TakenAsync([7], cancellation)).ShouldBe([7]);
                await search.RemoveAsync([7], cancellation);
                (await search.TakenAsync([7], cancellation)).ShouldBeEmpty();
                return 0;
            }, cancellation);
        });
    }

    private static async Task AskTheIndexAsync(NamjaiDb db, string query) => (await db.ReadAfterAsync(
        1, PostgresCommentSearch.Begin + PostgresCommentSearch.ByIndex + PostgresCommentSearch.End, row => row.GetInt64(0), TestContext.Current.CancellationToken,
        ("query", query), ("workspace", Guid.Empty), ("from", 0L), ("before", long.MaxValue), ("count", 10))).ShouldBeEmpty();

    private Task<IReadOnlyList<string>> OwnedAsync() => server.InScopeAsync(null, services => Task.FromResult(RowLevelSecurity.TablesOf(services.GetRequiredService<NamjaiDb>())));
}
