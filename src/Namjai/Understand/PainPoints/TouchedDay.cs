using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Understand.PainPoints;

/// <summary>
/// How many known customers complained of a theme on a day and have not since. Added up from a day on, that is how many complained since that day, each once: no distinct
/// counting of complaints. Its rows are written and read by plain SQL.
/// </summary>
internal sealed class TouchedDay : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    /// <summary>With touchpoints, those who have not complained since of the same theme at the same touchpoint.</summary>
    public required CountLevel Level { get; init; }

    /// <summary><c>""</c> at the coarse level, and where it is not known.</summary>
    public required string Touchpoint { get; init; }

    public required LocalDate Day { get; init; }

    public required int Theme { get; init; }

    public long Customers { get; init; }

    public sealed class Table : IEntityTypeConfiguration<TouchedDay>
    {
        public void Configure(EntityTypeBuilder<TouchedDay> builder)
        {
            builder.ToTable("touched_days");
            builder.HasKey(day => new { day.WorkspaceId, day.Level, day.Touchpoint, day.Day, day.Theme });
            builder.Property(day => day.Touchpoint).HasMaxLength(60);
        }
    }
}
