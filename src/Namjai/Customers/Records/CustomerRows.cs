using System.Data.Common;
using Namjai.Platform.Database.GroupCommit;
using NodaTime;

namespace Namjai.Customers.Records;

/// <summary>Customers' rows, as their writer reads and writes them: three look-ups, each along its own index.</summary>
internal static class CustomerRows
{
    private const string Columns = "t.id, t.email, t.phone, t.external_id, t.name, t.created_at";

    private static readonly (RowLookup<Key> Lookup, Func<PlainIdentity, string?> Of)[] Ways =
    [
        (LookupBy("email"), identity => identity.Email),
        (LookupBy("phone"), identity => identity.Phone),
        (LookupBy("external_id"), identity => identity.ExternalId),
    ];

    public static RowInsert<Customer> Added { get; } = new("customers", "",
        Column<Customer>.Of("workspace_id", row => row.WorkspaceId),
        Column<Customer>.Of("id", row => row.Id),
        Column<Customer>.Of("email", row => row.Email),
        Column<Customer>.Of("phone", row => row.Phone),
        Column<Customer>.Of("external_id", row => row.ExternalId),
        Column<Customer>.Of("name", row => row.Name),
        Column<Customer>.Of("created_at", row => row.CreatedAt.ToDateTimeUtc()));

    public static async Task<List<Customer>> FindAsync(Guid workspace, IReadOnlyList<PlainIdentity> identities, BatchTransaction transaction, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, Customer>();
        foreach (var (lookup, of) in Ways)
        {
            List<Key> sought = [.. identities.Select(of).OfType<string>().Distinct(StringComparer.Ordinal).Select(value => new Key(workspace, value))];
            await lookup.RunAsync(sought, transaction, (_, row) => found.TryAdd(row.GetGuid(1), Read(workspace, row)), cancellation);
        }
        return [.. found.Values];
    }

    /// <summary>Writes what the record has learnt.</summary>
    public static async Task CompleteAsync(Customer customer, BatchTransaction transaction, CancellationToken cancellation)
    {
        var command = transaction.Command("update customers set email = @p0, phone = @p1, external_id = @p2, name = @p3 where workspace_id = @p4 and id = @p5");
        object?[] values = [customer.Email, customer.Phone, customer.ExternalId, customer.Name, customer.WorkspaceId, customer.Id];
        for (var i = 0; i < values.Length; i++)
            command.Set(i, $"@p{i}", values[i] ?? DBNull.Value);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static RowLookup<Key> LookupBy(string column) =>
        new(Columns, "customers", Column<Key>.Of("workspace_id", key => key.WorkspaceId), Column<Key>.Of(column, key => key.Value));

    private static Customer Read(Guid workspace, DbDataReader row) => new()
    {
        WorkspaceId = workspace,
        Id = row.GetGuid(1),
        Email = row.IsDBNull(2) ? null : row.GetString(2),
        Phone = row.IsDBNull(3) ? null : row.GetString(3),
        ExternalId = row.IsDBNull(4) ? null : row.GetString(4),
        Name = row.IsDBNull(5) ? null : row.GetString(5),
        CreatedAt = Instant.FromDateTimeUtc(DateTime.SpecifyKind(row.GetDateTime(6), DateTimeKind.Utc)),
    };

    private sealed record Key(Guid WorkspaceId, string Value);
}
