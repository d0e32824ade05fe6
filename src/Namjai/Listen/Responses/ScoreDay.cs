using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Listen.Responses;

/// <summary>
/// How often each score was given on one day: all that scores, intervals and tests need. Kept in the transaction of the responses themselves, on three levels, so that a
/// question about the whole business does not add up every survey, touchpoint and channel.
/// </summary>
internal sealed class ScoreDay : IWorkspaceOwned
{
    /// <summary>Scores run from 0 to 10 at most.</summary>
    public const int Scores = 11;

    public required Guid WorkspaceId { get; init; }

    public required ScoreLevel Level { get; init; }

    public required Measure Measure { get; init; }

    public required LocalDate Day { get; init; }

    /// <summary>Blank when unknown, and on the coarsest level.</summary>
    public required string Touchpoint { get; init; }

    /// <inheritdoc cref="Touchpoint"/>
    public required string Channel { get; init; }

    /// <summary>All zeros for none, and on the coarser levels.</summary>
    public required Guid SurveyId { get; init; }

    public long C0 { get; init; }

    public long C1 { get; init; }

    public long C2 { get; init; }

    public long C3 { get; init; }

    public long C4 { get; init; }

    public long C5 { get; init; }

    public long C6 { get; init; }

    public long C7 { get; init; }

    public long C8 { get; init; }

    public long C9 { get; init; }

    public long C10 { get; init; }

    public sealed class Table : IEntityTypeConfiguration<ScoreDay>
    {
        public void Configure(EntityTypeBuilder<ScoreDay> builder)
        {
            builder.ToTable("score_days");
            builder.HasKey(day => new { day.WorkspaceId, day.Level, day.Measure, day.Day, day.Touchpoint, day.Channel, day.SurveyId });
            builder.Property(day => day.Measure).HasMaxLength(4).HasConversion(measure => MeasureNames.Of(measure), name => MeasureNames.Read(name));
            builder.Property(day => day.Touchpoint).HasMaxLength(100);
            builder.Property(day => day.Channel).HasMaxLength(100);
        }
    }
}

/// <summary>How finely scores are counted.</summary>
internal enum ScoreLevel
{
    /// <summary>By measure and day.</summary>
    Day = 0,

    /// <summary>By touchpoint and channel too.</summary>
    Touchpoint = 1,

    /// <summary>By survey too.</summary>
    Survey = 2,
}
