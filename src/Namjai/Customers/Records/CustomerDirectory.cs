using Namjai.Customers.Contracts;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;

namespace Namjai.Customers.Records;

/// <inheritdoc cref="ICustomerDirectory"/>
internal sealed class CustomerDirectory(CurrentWorkspace workspace, WorkspaceZones zones) : ICustomerDirectory
{
    public async Task<IReadOnlyList<IdentityFault?>> FaultsOfAsync(IReadOnlyList<CustomerIdentity> identities, CancellationToken cancellation)
    {
        var region = HomeRegion.Of((await zones.OfAsync(workspace.Id, cancellation)).Id);
        return [.. identities.Select(identity => PlainIdentity.Read(identity, region, out _))];
    }
}
