namespace Namjai.Customers.Contracts;

/// <summary>Knows who is who in the current workspace, and who can't be anybody.</summary>
public interface ICustomerDirectory
{
    /// <summary>What of each identity makes no sense, so that <see cref="FindOrAddCustomers"/> would find and add nobody. Nobody is added by asking.</summary>
    /// <returns>At the positions of the identities; null where all is well.</returns>
    Task<IReadOnlyList<IdentityFault?>> FaultsOfAsync(IReadOnlyList<CustomerIdentity> identities, CancellationToken cancellation);
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
