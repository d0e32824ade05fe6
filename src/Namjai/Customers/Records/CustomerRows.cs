using System.Data.Common;
using Namjai.Platform.Database.GroupCommit;
using NodaTime;

namespace Namjai.Customers.Records;

/// <summary>Customers' rows, as their writer reads and writes them: three look-ups, each along its own index.</summary>
internal static class CustomerRows
{
    private const string Complete = "update customers set email = $1, phone = $2, external_id = $3, name = $4 where workspace_id = $5 and id = $6";
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
    public static Task CompleteAsync(Customer customer, BatchTransaction transaction, CancellationToken cancellation) => transaction.RunAsync(
        Complete, [OrNull(customer.Email), OrNull(customer.Phone), OrNull(customer.ExternalId), OrNull(customer.Name), customer.WorkspaceId, customer.Id], cancellation);

    private static RowLookup<Key> LookupBy(string column) =>
        new(Columns, "customers", Column<Key>.Of("workspace_id", key => key.WorkspaceId), Column<Key>.Of(column, key => key.Value));

    private static object OrNull(string? value) => value as object ?? DBNull.Value;

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
