using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Identity.Invitations;

/// <summary>A link by which one person may join a workspace, once. The link's token is told once and not kept; only its digest is.</summary>
internal sealed class Invitation : IWorkspaceOwned
{
    private const int TokenLength = 40;
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static readonly Duration Lifetime = Duration.FromDays(7);

    public required Guid Id { get; init; }

    public required Guid WorkspaceId { get; init; }

    public required byte[] Digest { get; init; }

    public required Role Role { get; init; }

    /// <summary>Whom it is for, as whoever invites calls them.</summary>
    public required string Guest { get; init; }

    public required Instant ExpiresAt { get; init; }

    public Instant? AcceptedAt { get; set; }

    public static string NewToken() => RandomNumberGenerator.GetString(Alphabet, TokenLength);

    public static byte[] DigestOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    public bool IsOpen(Instant now) => AcceptedAt is null && now < ExpiresAt;

    public sealed class Table : IEntityTypeConfiguration<Invitation>
    {
        public void Configure(EntityTypeBuilder<Invitation> builder)
        {
            builder.ToTable("invitations");
            builder.HasKey(invitation => new { invitation.WorkspaceId, invitation.Id });
            builder.HasIndex(invitation => invitation.Digest).IsUnique().LooksAcrossWorkspaces("whoever is invited has nothing but the link");
            builder.Property(invitation => invitation.Role).HasConversion<string>().HasMaxLength(16);
            builder.Property(invitation => invitation.Guest).HasMaxLength(120);
        }
    }
}
