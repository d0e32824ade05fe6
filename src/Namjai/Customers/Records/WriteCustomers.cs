using Namjai.Customers.Contracts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using NodaTime;

namespace Namjai.Customers.Records;

/// <summary>Finds customers and adds those who are missing, in whatever transaction it is asked.</summary>
internal sealed class WriteCustomers(TimeProvider time) : IBatchWriter<FindOrAddCustomers, IReadOnlyList<FoundCustomer>>
{
    public async Task<IReadOnlyList<IReadOnlyList<FoundCustomer>>> WriteAsync(
        IReadOnlyList<FindOrAddCustomers> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var read = writes.Select(write => (write.WorkspaceId, Identities: Read(write))).ToList();
        var ids = new Dictionary<(Guid, PlainIdentity), Guid>();
        // In one order for all, so that no two transactions wait for each other.
        foreach (var business in read.GroupBy(write => write.WorkspaceId).OrderBy(business => business.Key))
        {
            var asked = business.SelectMany(write => write.Identities).Where(one => one.Fault is null && one.Plain.TellsWho).Select(one => one.Plain).Distinct().ToList();
            foreach (var (identity, id) in asked.Count == 0 ? [] : await FindOrAddAsync(business.Key, asked, transaction, cancellation))
                ids.Add((business.Key, identity), id);
        }
        return [.. read.Select(write => (IReadOnlyList<FoundCustomer>)[.. write.Identities.Select(one =>
            new FoundCustomer(one.Fault is null && ids.TryGetValue((write.WorkspaceId, one.Plain), out var id) ? id : null, one.Fault))])];
    }

    private static List<(IdentityFault? Fault, PlainIdentity Plain)> Read(FindOrAddCustomers write)
    {
        var region = HomeRegion.Of(write.TimeZone);
        return [.. write.Identities.Select(identity => (PlainIdentity.Read(identity, region, out var plain), plain))];
    }

    private async Task<Dictionary<PlainIdentity, Guid>> FindOrAddAsync(Guid workspace, List<PlainIdentity> asked, BatchTransaction transaction, CancellationToken cancellation)
    {
        await WaitAsync(workspace, transaction, cancellation);
        var known = await CustomerRows.FindAsync(workspace, asked, transaction, cancellation);
        var before = known.ToDictionary(customer => customer.Id, customer => (customer.Email, customer.Phone, customer.ExternalId, customer.Name));
        var book = new AddressBook(known);
        var ids = new Dictionary<PlainIdentity, Guid>();
        var added = new List<Customer>();
        foreach (var identity in asked)
        {
            var customer = book.Find(identity);
            if (customer is null)
                added.Add(customer = New(workspace, identity));
            book.Complete(customer, identity);
            ids.Add(identity, customer.Id);
        }
        await CustomerRows.Added.RunAsync(added, transaction, cancellation);
        foreach (var customer in known.Where(one => before[one.Id] != (one.Email, one.Phone, one.ExternalId, one.Name)))
            await CustomerRows.CompleteAsync(customer, transaction, cancellation);
        return ids;
    }

    // On one file the turn to write does this.
    private static async Task WaitAsync(Guid workspace, BatchTransaction transaction, CancellationToken cancellation)
    {
        if (transaction.Kind != DatabaseKind.Postgres)
            return;
        await using var turn = await transaction.ReadAsync("select pg_advisory_xact_lock(hashtextextended($1, 0))", ["customers of " + workspace], cancellation);
    }

    private Customer New(Guid workspace, PlainIdentity identity)
    {
        var now = time.GetUtcNow();
        return new() { WorkspaceId = workspace, Id = Guid.CreateVersion7(now), Name = identity.Name, CreatedAt = Instant.FromDateTimeOffset(now) };
    }
}
