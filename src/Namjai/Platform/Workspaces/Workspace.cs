using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Namjai.Platform.Workspaces;

/// <summary>One business: everything that is kept belongs to one.</summary>
internal sealed class Workspace
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The language that the business works in: <c>th</c>, <c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; set; }

    /// <summary>An IANA name, such as <c>Asia/Bangkok</c>: days are the business's local days.</summary>
    public required string TimeZone { get; set; }

    public required Instant CreatedAt { get; init; }

    public LocalDate DayOf(Instant at) => at.InZone(DateTimeZoneProviders.Tzdb[TimeZone]).Date;

    public sealed class Table : IEntityTypeConfiguration<Workspace>
    {
        public void Configure(EntityTypeBuilder<Workspace> builder)
        {
            builder.ToTable("workspaces");
            builder.Property(workspace => workspace.Name).HasMaxLength(120);
            builder.Property(workspace => workspace.Language).HasMaxLength(2);
            builder.Property(workspace => workspace.TimeZone).HasMaxLength(60);
        }
    }
}
