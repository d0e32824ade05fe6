using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Customers.Records;

/// <summary>A customer of the business, known by at least one of e-mail, phone and external id.</summary>
internal sealed class Customer : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>In lower case.</summary>
    public string? Email { get; set; }

    /// <summary>E.164, such as +66812345678.</summary>
    public string? Phone { get; set; }

    public string? ExternalId { get; set; }

    public string? Name { get; set; }

    public required Instant CreatedAt { get; init; }

    public sealed class Table : IEntityTypeConfiguration<Customer>
    {
        public void Configure(EntityTypeBuilder<Customer> builder)
        {
            builder.ToTable("customers");
            builder.HasKey(customer => new { customer.WorkspaceId, customer.Id });
            builder.Property(customer => customer.Email).HasMaxLength(PlainIdentity.LongestEmail);
            builder.Property(customer => customer.Phone).HasMaxLength(16);
            builder.Property(customer => customer.ExternalId).HasMaxLength(PlainIdentity.LongestName);
            builder.Property(customer => customer.Name).HasMaxLength(PlainIdentity.LongestName);
            builder.HasIndex(customer => new { customer.WorkspaceId, customer.Email }).IsUnique().HasFilter("email is not null");
            builder.HasIndex(customer => new { customer.WorkspaceId, customer.Phone }).IsUnique().HasFilter("phone is not null");
            builder.HasIndex(customer => new { customer.WorkspaceId, customer.ExternalId }).IsUnique().HasFilter("external_id is not null");
        }
    }
}
