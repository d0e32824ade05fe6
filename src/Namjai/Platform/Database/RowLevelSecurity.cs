using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>The second wall between workspaces, in PostgreSQL itself: every table that has a workspace gets the policy, new ones too.</summary>
internal sealed class RowLevelSecurity(DatabaseChoice choice) : IDatabaseAddition
{
    public async Task ApplyAsync(NamjaiDb db, CancellationToken cancellation)
    {
        if (choice.Kind != DatabaseKind.Postgres)
            return;
        await db.Database.ExecuteSqlRawAsync(string.Concat(TablesOf(db).Select(PolicyOn)), cancellation);
    }

    /// <summary>What puts the wall around a table; also for tables that are not in the model.</summary>
    public static string PolicyOn(string table) => $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        drop policy if exists own_workspace on {table};
        create policy own_workspace on {table} using (
            workspace_id = (select nullif(current_setting('namjai.workspace', true), '')::uuid)
            or (select current_setting('namjai.everywhere', true)) = 'on');

        """;

    /// <summary>The tables whose rows belong to a workspace.</summary>
    public static IReadOnlyList<string> TablesOf(NamjaiDb db) =>
        [.. db.Model.GetEntityTypes()
            .Where(entity => typeof(IWorkspaceOwned).IsAssignableFrom(entity.ClrType))
            .Select(entity => entity.GetTableName()!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
