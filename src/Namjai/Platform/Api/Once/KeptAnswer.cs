using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Api.Once;

/// <summary>How a call with an <c>Idempotency-Key</c> was answered, for when it is sent again because the answer was lost on its way.</summary>
internal sealed class KeptAnswer : IWorkspaceOwned
{
    public const int LongestKey = 200;

    /// <summary>How long a key is remembered.</summary>
    public static readonly Duration Kept = Duration.FromHours(24);

    public required Guid WorkspaceId { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of the call: its method, address and body.</summary>
    public required byte[] RequestHash { get; init; }

    public required Instant At { get; init; }

    public int Status { get; set; }

    public string? ContentType { get; set; }

    public string? Location { get; set; }

    public byte[]? Body { get; set; }

    public sealed class Table : IEntityTypeConfiguration<KeptAnswer>
    {
        public void Configure(EntityTypeBuilder<KeptAnswer> builder)
        {
            builder.ToTable("kept_answers");
            builder.HasKey(answer => new { answer.WorkspaceId, answer.Key });
            builder.Property(answer => answer.Key).HasMaxLength(LongestKey);
            builder.Property(answer => answer.ContentType).HasMaxLength(100);
            builder.Property(answer => answer.Location).HasMaxLength(1000);
        }
    }
}
