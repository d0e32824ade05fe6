using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Understand.Themes;

/// <summary>Writes and reads the day-counts of themes by plain SQL: one row to add up per theme, measure and day.</summary>
internal sealed class ThemeDayLedger(NamjaiDb db, CurrentWorkspace workspace, DatabaseChoice choice)
{
    private static readonly string[] Columns =
    [
        "mentions", "negative", "positive", "anonymous", "strength", "strength_squared",
        .. Enumerable.Range(0, ThemeDay.Scores).Select(ThemeDay.ScoreColumn),
        .. Enumerable.Range(0, ThemeDay.Scores).Select(ThemeDay.LowColumn),
    ];

    private static readonly string Upsert = $"""
        insert into theme_days (workspace_id, level, touchpoint, day, theme, measure, {string.Join(", ", Columns)})
        values ({string.Join(", ", Enumerable.Range(0, 6 + Columns.Length).Select(at => $"{{{at}}}"))})
        on conflict (workspace_id, level, touchpoint, day, theme, measure)
        do update set {string.Join(", ", Columns.Select(column => $"{column} = theme_days.{column} + excluded.{column}"))}
        """;

    private static readonly string Sums = string.Join(", ", Columns.Select(column => $"sum({column})"));

    /// <summary>To be called in the transaction that keeps the comments.</summary>
    public async Task WriteAsync(ThemeDayChanges changes, CancellationToken cancellation)
    {
        // Always in the same order, so that two nodes don't wait for each other in a circle.
        foreach (var (row, counts) in changes.Rows.OrderBy(one => one.Key.Level).ThenBy(one => one.Key.Touchpoint, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Day).ThenBy(one => one.Key.Theme).ThenBy(one => one.Key.Measure))
        {
            object[] values =
            [
                workspace.Id, (int)row.Level, row.Touchpoint, row.Day.ToDateOnly(), row.Theme, row.Measure,
                counts.Mentions, counts.Negative, counts.Positive, counts.Anonymous, counts.Strength, counts.StrengthSquared,
                .. counts.Scores, .. counts.LowScores,
            ];
            await db.Database.ExecuteSqlRawAsync(Upsert, values, cancellation);
        }
    }

    /// <summary>Counts per theme and measure, and what else is asked to be told apart.</summary>
    /// <param name="period">Local days, both ends included.</param>
    /// <param name="touchpoint">Only this one; null for all.</param>
    /// <param name="by">What is told apart.</param>
    public Task<List<ThemeDayCounts>> ReadAsync(DateInterval period, string? touchpoint, ThemeDaysBy by, CancellationToken cancellation)
    {
        var fine = touchpoint is not null || by == ThemeDaysBy.Touchpoint;
        var group = by switch
        {
            ThemeDaysBy.Month => choice.Kind == DatabaseKind.Sqlite ? "substr(day, 1, 7)" : "to_char(day, 'YYYY-MM')",
            ThemeDaysBy.Touchpoint => "touchpoint",
            _ => "''",
        };
        return db.ReadAsync(
            $"""
            select theme, measure, {group} as apart, {Sums} from theme_days
            where workspace_id = @workspace and level = @level and day >= @from and day <= @to {(fine && touchpoint is null ? "" : "and touchpoint = @touchpoint")}
            group by theme, measure, apart having sum(mentions) > 0 order by theme, measure, apart
            """,
            row => CountsOf(row, by),
            cancellation,
            ("workspace", workspace.Id),
            ("level", (int)(fine ? CountLevel.Touchpoint : CountLevel.Day)),
            ("from", period.Start.ToDateOnly()),
            ("to", period.End.ToDateOnly()),
            ("touchpoint", touchpoint ?? ""));
    }

    private static ThemeDayCounts CountsOf(DbDataReader row, ThemeDaysBy by)
    {
        const int First = 3, FirstScore = First + 6;
        var (theme, measure, apart) = (row.GetInt32(0), row.GetInt32(1), row.GetString(2));
        return new ThemeDayCounts(theme == ThemeDay.AnyTheme ? null : (Theme)theme, measure == ThemeDay.NoMeasure ? null : (Measure)measure)
        {
            Touchpoint = by == ThemeDaysBy.Touchpoint ? apart : "",
            Month = by == ThemeDaysBy.Month ? apart : "",
            Mentions = Count(row, First),
            Negative = Count(row, First + 1),
            Positive = Count(row, First + 2),
            Anonymous = Count(row, First + 3),
            Strength = row.GetDouble(First + 4),
            StrengthSquared = row.GetDouble(First + 5),
            Scores = [.. Enumerable.Range(FirstScore, ThemeDay.Scores).Select(column => Count(row, column))],
            LowScores = [.. Enumerable.Range(FirstScore + ThemeDay.Scores, ThemeDay.Scores).Select(column => Count(row, column))],
        };
    }

    // PostgreSQL sums longs to decimals.
    private static long Count(DbDataReader row, int column) => row.GetFieldValue<object>(column) is decimal sum ? (long)sum : row.GetInt64(column);
}

/// <summary>What day-counts of themes are told apart by.</summary>
internal enum ThemeDaysBy
{
    Nothing,
    Month,
    Touchpoint,
}
