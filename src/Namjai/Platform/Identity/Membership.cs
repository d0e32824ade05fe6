using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Identity;

/// <summary>A person's place in a workspace.</summary>
internal sealed class Membership : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; set; }

    public required Instant JoinedAt { get; init; }

    public sealed class Table : IEntityTypeConfiguration<Membership>
    {
        public void Configure(EntityTypeBuilder<Membership> builder)
        {
            builder.ToTable("memberships");
            builder.HasKey(membership => new { membership.WorkspaceId, membership.AccountId });
            // Whoever signs in is asked for by themselves, before any workspace is known.
            builder.HasIndex(membership => membership.AccountId).LooksAcrossWorkspaces("a person who signs in asks where they belong");
            builder.HasOne<Account>().WithMany().HasForeignKey(membership => membership.AccountId);
            builder.Property(membership => membership.Role).HasConversion<string>().HasMaxLength(16);
        }
    }
}
