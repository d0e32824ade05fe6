using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Database;

/// <summary>What keeps businesses apart holds for every table, also for those that are still to come.</summary>
public sealed class WorkspaceWallTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [Fact]
    public async Task Every_table_with_a_workspace_is_behind_the_wall_of_PostgreSQL() => (await AskAsync("""
        select c.relname as "Value" from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'own_workspace'))
        """)).ShouldBeEmpty();

    [Fact]
    public async Task No_second_policy_opens_a_wall_again() => (await AskAsync("""
        select distinct c.relname as "Value" from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname <> 'own_workspace'
        """)).ShouldBeEmpty("what one of several policies lets through is let through");

    [Fact]
    public async Task Every_row_that_a_business_owns_is_kept_in_a_table_with_its_workspace() => await ModelAsync(db =>
        RowLevelSecurity.TablesOf(db).Count.ShouldBeGreaterThan(5));

    [Fact]
    public async Task Keys_and_indexes_begin_with_the_workspace_or_say_why_not() => await ModelAsync(db =>
    {
        var owned = db.GetService<Microsoft.EntityFrameworkCore.Metadata.IDesignTimeModel>().Model.GetEntityTypes()
            .Where(entity => typeof(IWorkspaceOwned).IsAssignableFrom(entity.ClrType)).ToList();
        owned.SelectMany(entity => entity.GetKeys()).Where(key => key.Properties[0].Name != nameof(IWorkspaceOwned.WorkspaceId))
            .Select(key => $"{key.DeclaringEntityType.ClrType.Name}: key {key.GetName()}").ShouldBeEmpty();
        owned.SelectMany(entity => entity.GetIndexes())
            .Where(index => index.Properties[0].Name != nameof(IWorkspaceOwned.WorkspaceId) && index.FindAnnotation(LookUpIndex.Annotation) is null)
            .Select(index => $"{index.DeclaringEntityType.ClrType.Name}: index {index.GetDatabaseName()}")
            .ShouldBeEmpty("Begin with WorkspaceId, or say why not by LooksAcrossWorkspaces.");
    });

    private Task<List<string>> AskAsync(string sql) => server.InScopeAsync(null, services =>
        services.GetRequiredService<NamjaiDb>().Database.SqlQueryRaw<string>(sql).ToListAsync());

    private Task<int> ModelAsync(Action<NamjaiDb> look) => server.InScopeAsync(null, services =>
    {
        look(services.GetRequiredService<NamjaiDb>());
        return Task.FromResult(0);
    });
}
