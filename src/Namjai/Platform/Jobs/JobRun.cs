using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Namjai.Platform.Jobs;

/// <summary>The last time that a job came round. It belongs to no workspace.</summary>
internal sealed class JobRun
{
    public required string Job { get; init; }

    public required Instant DueAt { get; set; }

    public sealed class Table : IEntityTypeConfiguration<JobRun>
    {
        public void Configure(EntityTypeBuilder<JobRun> builder)
        {
            builder.ToTable("job_runs");
            builder.HasKey(run => run.Job);
            builder.Property(run => run.Job).HasMaxLength(100);
        }
    }
}
