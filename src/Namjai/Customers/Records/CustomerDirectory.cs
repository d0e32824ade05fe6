using Namjai.Customers.Contracts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Workspaces;

namespace Namjai.Customers.Records;

/// <inheritdoc cref="ICustomerDirectory"/>
internal sealed class CustomerDirectory(IGroupCommit commits, CurrentWorkspace workspace, WorkspaceZones zones) : ICustomerDirectory
{
    public async Task<IReadOnlyList<FoundCustomer>> FindOrAddAsync(IReadOnlyList<CustomerIdentity> identities, CancellationToken cancellation) => identities.Count == 0
        ? []
        : await commits.WriteAsync<FindOrAddCustomers, IReadOnlyList<FoundCustomer>>(
            new(workspace.Id, (await zones.OfAsync(workspace.Id, cancellation)).Id, identities), cancellation);
}
