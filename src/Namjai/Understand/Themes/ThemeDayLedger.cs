using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Understand.Themes;

/// <summary>Writes and reads the day-counts of themes by plain SQL: one row to add up per theme, measure and day.</summary>
internal sealed class ThemeDayLedger(NamjaiDb db, CurrentWorkspace workspace)
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

    /// <summary>All that is counted, per theme and measure, of one place.</summary>
    public static readonly string Sums = $"""
        select theme, measure, {string.Join(", ", Columns.Select(column => $"sum({column})"))}
        from ({InMonthsAndDays($"theme, measure, {string.Join(", ", Columns)}", "and touchpoint = @touchpoint")}) counted
        group by theme, measure having sum(mentions) > 0 order by theme, measure
        """;

    /// <summary>How often, per theme: adding up all that is counted takes several times as long.</summary>
    public static readonly string Mentions = $"""
        select theme, '' as place, sum(mentions), sum(negative)
        from ({InMonthsAndDays("theme, mentions, negative", "and touchpoint = @touchpoint")}) counted
        group by theme having sum(mentions) > 0 order by theme
        """;

    /// <summary>How often, per theme and touchpoint.</summary>
    public static readonly string Places = $"""
        select theme, touchpoint as place, sum(mentions), sum(negative)
        from ({InMonthsAndDays("theme, touchpoint, mentions, negative", "")}) counted
        group by theme, touchpoint having sum(mentions) > 0 order by theme, touchpoint
        """;

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

    /// <summary>Counts per theme and measure.</summary>
    /// <param name="period">Local days, both ends included.</param>
    /// <param name="touchpoint">Only this one; null for all.</param>
    public Task<List<ThemeDayCounts>> ReadAsync(DateInterval period, string? touchpoint, CancellationToken cancellation) =>
        db.ReadAsync(Sums, CountsOf, cancellation, ParametersOf(period, touchpoint, touchpoint is not null));

    /// <summary>Mentions and complaints alone, per theme.</summary>
    public Task<List<ThemeDayCounts>> ReadMentionsAsync(DateInterval period, string? touchpoint, CancellationToken cancellation) =>
        db.ReadAsync(Mentions, MentionsOf, cancellation, ParametersOf(period, touchpoint, touchpoint is not null));

    /// <summary>Mentions and complaints alone, per theme and touchpoint.</summary>
    public Task<List<ThemeDayCounts>> ReadPlacesAsync(DateInterval period, CancellationToken cancellation) =>
        db.ReadAsync(Places, MentionsOf, cancellation, ParametersOf(period, touchpoint: null, fine: true));

    // Whole months by their months, what is left at both ends by its days.
    private static string InMonthsAndDays(string columns, string place) => $"""
        select {columns} from theme_days where workspace_id = @workspace and level = @days {place} and day >= @from and day < @months
        union all
        select {columns} from theme_days where workspace_id = @workspace and level = @monthly {place} and day >= @months and day < @rest
        union all
        select {columns} from theme_days where workspace_id = @workspace and level = @days {place} and day >= @rest and day <= @to
        """;

    private (string, object)[] ParametersOf(DateInterval period, string? touchpoint, bool fine)
    {
        var months = period.Start.With(DateAdjusters.StartOfMonth) == period.Start ? period.Start : period.Start.With(DateAdjusters.EndOfMonth).PlusDays(1);
        var rest = period.End.PlusDays(1).With(DateAdjusters.StartOfMonth);
        if (months > rest)
            months = rest = period.End.PlusDays(1);
        return
        [
            ("workspace", workspace.Id), ("touchpoint", touchpoint ?? ""),
            ("days", (int)(fine ? CountLevel.Touchpoint : CountLevel.Day)), ("monthly", (int)(fine ? CountLevel.TouchpointMonth : CountLevel.Month)),
            ("from", period.Start.ToDateOnly()), ("months", months.ToDateOnly()), ("rest", rest.ToDateOnly()), ("to", period.End.ToDateOnly()),
        ];
    }

    private static ThemeDayCounts MentionsOf(DbDataReader row) =>
        new(ThemeOf(row), Measure: null) { Touchpoint = row.GetString(1), Mentions = Count(row, 2), Negative = Count(row, 3) };

    private static ThemeDayCounts CountsOf(DbDataReader row)
    {
        const int First = 2, FirstScore = First + 6;
        return new ThemeDayCounts(ThemeOf(row), row.GetInt32(1) is var measure && measure == ThemeDay.NoMeasure ? null : (Measure)measure)
        {
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

    private static Theme? ThemeOf(DbDataReader row) => row.GetInt32(0) is var theme && theme == ThemeDay.AnyTheme ? null : (Theme)theme;

    // PostgreSQL sums longs to decimals.
    private static long Count(DbDataReader row, int column) => row.GetFieldValue<object>(column) is decimal sum ? (long)sum : row.GetInt64(column);
}
