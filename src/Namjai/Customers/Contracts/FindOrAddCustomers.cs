namespace Namjai.Customers.Contracts;

/// <summary>
/// Finds the customer of each identity, or adds one: by external id first, then by e-mail, then by phone. What an identity tells more of a known customer is
/// added to the record; what contradicts it is left as it was. Two callers at the same moment get the same customer. It is asked inside the transaction of what
/// belongs to the customers, so that nobody is added whose words were not kept: to be handed to the ground's batch writer of this type, which answers with a
/// <see cref="FoundCustomer"/> for each identity.
/// </summary>
/// <param name="WorkspaceId">The business.</param>
/// <param name="TimeZone">Its time zone, which tells in which country a number without a plus is dialled.</param>
/// <param name="Identities">Those asked for.</param>
public sealed record FindOrAddCustomers(Guid WorkspaceId, string TimeZone, IReadOnlyList<CustomerIdentity> Identities);
