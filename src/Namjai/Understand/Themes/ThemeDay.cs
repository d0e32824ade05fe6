using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Understand.Themes;

/// <summary>
/// What was said of a theme on a day, counted per response: all that shares, pulls, rises and pain need, however many comments there are. Its rows are written and
/// read by <see cref="ThemeDayLedger"/>.
/// </summary>
internal sealed class ThemeDay : IWorkspaceOwned
{
    /// <summary>Stands in the place of a theme for everything that was said.</summary>
    public const int AnyTheme = -1;

    public const int NoMeasure = -1;

    /// <summary>Scores go from 0 to 10 at most.</summary>
    public const int Scores = 11;

    public required Guid WorkspaceId { get; init; }

    public required CountLevel Level { get; init; }

    /// <summary><c>""</c> at the coarse level, and where it is not known.</summary>
    public required string Touchpoint { get; init; }

    public required LocalDate Day { get; init; }

    public required int Theme { get; init; }

    public required int Measure { get; init; }

    public long Mentions { get; init; }

    public long Negative { get; init; }

    public long Positive { get; init; }

    /// <summary>Of the negative ones, those by nobody known.</summary>
    public long Anonymous { get; init; }

    public double Strength { get; init; }

    public double StrengthSquared { get; init; }

    /// <summary>Column of the mentions with a score.</summary>
    public static string ScoreColumn(int score) => "s" + score.ToString(CultureInfo.InvariantCulture);

    /// <summary>Column of the negative mentions with a score.</summary>
    public static string LowColumn(int score) => "n" + score.ToString(CultureInfo.InvariantCulture);

    public sealed class Table : IEntityTypeConfiguration<ThemeDay>
    {
        public void Configure(EntityTypeBuilder<ThemeDay> builder)
        {
            builder.ToTable("theme_days");
            builder.HasKey(day => new { day.WorkspaceId, day.Level, day.Touchpoint, day.Day, day.Theme, day.Measure });
            // For all touchpoints in a period.
            builder.HasIndex(day => new { day.WorkspaceId, day.Level, day.Day });
            builder.Property(day => day.Touchpoint).HasMaxLength(60);
            for (var score = 0; score < Scores; score++)
            {
                builder.Property<long>(ScoreColumn(score));
                builder.Property<long>(LowColumn(score));
            }
        }
    }
}

/// <summary>How finely counts are kept.</summary>
internal enum CountLevel
{
    /// <summary>By day.</summary>
    Day,

    /// <summary>By day and touchpoint.</summary>
    Touchpoint,

    /// <summary>By month, which its first day stands for: years cost what their months cost.</summary>
    Month,

    /// <summary>By month and touchpoint.</summary>
    TouchpointMonth,
}
