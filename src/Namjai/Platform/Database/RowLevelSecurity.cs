using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>The second wall between workspaces, in PostgreSQL itself: every table that has a workspace gets the policy, new ones too.</summary>
internal sealed class RowLevelSecurity(DatabaseChoice choice) : IDatabaseAddition
{
    private const string Own = """
        workspace_id = (select nullif(current_setting('namjai.workspace', true), '')::uuid) or (select current_setting('namjai.everywhere', true)) = 'on'
        """;

    public async Task ApplyAsync(NamjaiDb db, CancellationToken cancellation)
    {
        if (choice.Kind != DatabaseKind.Postgres)
            return;
        await db.Database.ExecuteSqlRawAsync(string.Concat(TablesOf(db).Select(table => PolicyOn(table))), cancellation);
    }

    /// <summary>What puts the wall around a table; also for tables that are not in the model.</summary>
    /// <param name="seen">
    /// What else must hold of a row to be seen. All of a policy is asked at once and everything else only of the rows that it lets through, so that an index serves
    /// an operator that might tell of rows (leakproof is what PostgreSQL calls those that don't) only if it stands here.
    /// </param>
    public static string PolicyOn(string table, string seen = "true") => $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        drop policy if exists own_workspace on {table};
        create policy own_workspace on {table} using (({Own}) and {seen}) with check ({Own});

        """;

    /// <summary>The tables whose rows belong to a workspace.</summary>
    public static IReadOnlyList<string> TablesOf(NamjaiDb db) =>
        [.. db.Model.GetEntityTypes()
            .Where(entity => typeof(IWorkspaceOwned).IsAssignableFrom(entity.ClrType))
            .Select(entity => entity.GetTableName()!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
