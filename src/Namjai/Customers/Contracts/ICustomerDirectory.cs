namespace Namjai.Customers.Contracts;

/// <summary>Knows who is who in the current workspace.</summary>
public interface ICustomerDirectory
{
    /// <summary>
    /// Finds the customer of each identity, or adds one: by external id first, then by e-mail, then by phone. What an identity tells more of a known customer is
    /// added to the record; what contradicts it is left as it was. Two callers at the same moment get the same customer.
    /// </summary>
    /// <returns>What was found, at the positions of the identities.</returns>
    Task<IReadOnlyList<FoundCustomer>> FindOrAddAsync(IReadOnlyList<CustomerIdentity> identities, CancellationToken cancellation);
}

/// <summary>What somebody says of who a customer is.</summary>
/// <param name="Email">In any letter case.</param>
/// <param name="Phone">International with a plus, or as it is dialled in the business's country.</param>
/// <param name="Name">As the customer is called; finds nobody by itself.</param>
/// <param name="ExternalId">What another system calls the customer.</param>
public sealed record CustomerIdentity(string? Email = null, string? Phone = null, string? Name = null, string? ExternalId = null);

/// <summary>Who it is, or what of the identity makes no sense.</summary>
/// <param name="Id">Null for an identity that tells nobody from anybody else, and for a faulty one.</param>
/// <param name="Fault">Null if all was well.</param>
public sealed record FoundCustomer(Guid? Id, IdentityFault? Fault);

/// <summary>What of an identity makes no sense.</summary>
public enum IdentityFault
{
    /// <summary>No e-mail address.</summary>
    Email,

    /// <summary>No phone number, there or here.</summary>
    Phone,

    /// <summary>Too long, or characters that are no text.</summary>
    Name,

    /// <summary>Too long, or characters that are no text.</summary>
    ExternalId,
}
