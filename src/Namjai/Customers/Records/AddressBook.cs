namespace Namjai.Customers.Records;

/// <summary>Customers by each thing that tells them apart.</summary>
internal sealed class AddressBook
{
    private readonly Dictionary<string, Customer> _byExternalId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Customer> _byEmail = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Customer> _byPhone = new(StringComparer.Ordinal);

    public AddressBook(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            if (customer.ExternalId is { } external)
                _byExternalId[external] = customer;
            if (customer.Email is { } email)
                _byEmail[email] = customer;
            if (customer.Phone is { } phone)
                _byPhone[phone] = customer;
        }
    }

    public Customer? Find(PlainIdentity identity) =>
        In(_byExternalId, identity.ExternalId) ?? In(_byEmail, identity.Email) ?? In(_byPhone, identity.Phone);

    /// <summary>Adds what the record lacks, unless it belongs to somebody else.</summary>
    public void Complete(Customer customer, PlainIdentity identity)
    {
        if (customer.ExternalId is null && identity.ExternalId is { } external && _byExternalId.TryAdd(external, customer))
            customer.ExternalId = external;
        if (customer.Email is null && identity.Email is { } email && _byEmail.TryAdd(email, customer))
            customer.Email = email;
        if (customer.Phone is null && identity.Phone is { } phone && _byPhone.TryAdd(phone, customer))
            customer.Phone = phone;
        customer.Name ??= identity.Name;
    }

    private static Customer? In(Dictionary<string, Customer> book, string? key) => key is null ? null : book.GetValueOrDefault(key);
}
