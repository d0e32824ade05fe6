using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Identity;

/// <summary>Lets a program speak for a workspace. The key itself is shown once and never kept; only its digest is.</summary>
internal sealed class ApiKey : IWorkspaceOwned
{
    public const string Prefix = "nj_";
    private const int Length = 32;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public required Guid Id { get; init; }

    public required Guid WorkspaceId { get; init; }

    public required string Name { get; set; }

    /// <summary>SHA-256 of the key: 190 random bits need no slow hash.</summary>
    public required byte[] Digest { get; init; }

    public required Instant CreatedAt { get; init; }

    public Instant? RevokedAt { get; set; }

    /// <summary>The day (in UTC) that it was last used on, so that keys nobody needs any more are seen.</summary>
    public LocalDate? LastUsedOn { get; set; }

    public static string NewSecret() => Prefix + RandomNumberGenerator.GetString(Alphabet, Length);

    public static byte[] DigestOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public sealed class Table : IEntityTypeConfiguration<ApiKey>
    {
        public void Configure(EntityTypeBuilder<ApiKey> builder)
        {
            builder.ToTable("api_keys");
            builder.HasKey(key => new { key.WorkspaceId, key.Id });
            builder.HasIndex(key => key.Digest).IsUnique().LooksAcrossWorkspaces("a key says whose it is");
            builder.Property(key => key.Name).HasMaxLength(120);
        }
    }
}
