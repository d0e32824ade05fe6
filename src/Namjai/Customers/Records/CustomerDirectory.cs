using Microsoft.EntityFrameworkCore;
using Namjai.Customers.Contracts;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Customers.Records;

/// <inheritdoc cref="ICustomerDirectory"/>
internal sealed class CustomerDirectory(
    IServiceScopeFactory scopes, CurrentWorkspace workspace, WorkspaceZones zones, DatabaseChoice choice, TimeProvider time) : ICustomerDirectory
{
    public async Task<IReadOnlyList<FoundCustomer>> FindOrAddAsync(IReadOnlyList<CustomerIdentity> identities, CancellationToken cancellation)
    {
        var region = HomeRegion.Of((await zones.OfAsync(workspace.Id, cancellation)).Id);
        var read = identities.Select(identity => (Fault: PlainIdentity.Read(identity, region, out var plain), Plain: plain)).ToList();
        var known = read.Where(one => one.Fault is null && one.Plain.TellsWho).Select(one => one.Plain).Distinct().ToList();
        var ids = known.Count == 0 ? [] : await FindOrAddAsync(known, cancellation);
        return [.. read.Select(one => new FoundCustomer(one.Fault is null && ids.TryGetValue(one.Plain, out var id) ? id : null, one.Fault))];
    }

    // A scope of its own: what the caller's is doing is not to be saved along, nor thrown away with a failed try.
    private async Task<Dictionary<PlainIdentity, Guid>> FindOrAddAsync(List<PlainIdentity> identities, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().Enter(workspace.Id);
        var db = scope.ServiceProvider.GetRequiredService<NamjaiDb>();
        return await db.InTransactionAsync(async () =>
        {
            // On one file the turn to write does this.
            if (choice.Kind == DatabaseKind.Postgres)
                await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"customers of " + workspace.Id}, 0))", cancellation);
            var ids = new Dictionary<PlainIdentity, Guid>();
            var book = new AddressBook(await ReadAsync(db, workspace.Id, identities, cancellation));
            foreach (var identity in identities)
            {
                var customer = book.Find(identity);
                if (customer is null)
                    db.Add(customer = New(identity));
                book.Complete(customer, identity);
                ids.Add(identity, customer.Id);
            }
            await db.SaveChangesAsync(cancellation);
            return ids;
        }, cancellation);
    }

    private Customer New(PlainIdentity identity)
    {
        var now = time.GetUtcNow();
        return new() { WorkspaceId = workspace.Id, Id = Guid.CreateVersion7(now), Name = identity.Name, CreatedAt = Instant.FromDateTimeOffset(now) };
    }

    private static async Task<List<Customer>> ReadAsync(NamjaiDb db, Guid own, List<PlainIdentity> identities, CancellationToken cancellation)
    {
        string[] emails = [.. identities.Select(one => one.Email).OfType<string>()];
        string[] phones = [.. identities.Select(one => one.Phone).OfType<string>()];
        string[] externals = [.. identities.Select(one => one.ExternalId).OfType<string>()];
        var customers = db.Set<Customer>().Where(one => one.WorkspaceId == own);
        // Three look-ups, each along its own index.
        var found = await customers.Where(one => emails.Contains(one.Email)).ToListAsync(cancellation);
        found.AddRange(await customers.Where(one => phones.Contains(one.Phone)).ToListAsync(cancellation));
        found.AddRange(await customers.Where(one => externals.Contains(one.ExternalId)).ToListAsync(cancellation));
        return [.. found.Distinct()];
    }
}
