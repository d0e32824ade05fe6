using Namjai.Customers.Contracts;
using Namjai.Customers.Records;
using Namjai.Platform;
using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Customers;

/// <summary>Customers: who they are, wherever they come from.</summary>
internal sealed class CustomersModule : IRoom
{
    public void AddServices(IServiceCollection services) => services
        .AddSingleton<IBatchWriter<FindOrAddCustomers, IReadOnlyList<FoundCustomer>>, WriteCustomers>()
        .AddScoped<ICustomerDirectory, CustomerDirectory>();
}
