namespace Namjai.Customers.Contracts;

/// <summary>
/// Asks who is who inside the transaction of what belongs to the customers, so that nobody is added whose words were not kept. To be handed to the ground's batch
/// writer of this type, which answers with a <see cref="FoundCustomer"/> for each identity.
/// </summary>
/// <param name="WorkspaceId">The business.</param>
/// <param name="TimeZone">Its time zone, which tells in which country a number without a plus is dialled.</param>
/// <param name="Identities">Those asked for; found or added as by <see cref="ICustomerDirectory"/>.</param>
public sealed record FindOrAddCustomers(Guid WorkspaceId, string TimeZone, IReadOnlyList<CustomerIdentity> Identities);
