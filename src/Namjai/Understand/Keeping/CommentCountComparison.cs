using Namjai.Language;
using Namjai.Platform.Database;
using Namjai.Understand.Themes;

namespace Namjai.Understand.Keeping;

/// <summary>Statements that hold the counts of themes and of touched customers to the comments, a level at a time. <c>@workspace</c> says whose; one statement sees one moment.</summary>
internal static class CommentCountComparison
{
    /// <summary>Sums of fractions in another order differ in their last digits.</summary>
    private const string AsGoodAsNothing = "0.000001";

    private static readonly string[] Whole = ["mentions", "negative", "positive", "anonymous", .. EachScore(ThemeDay.ScoreColumn), .. EachScore(ThemeDay.LowColumn)];
    private static readonly string[] Fractions = ["strength", "strength_squared"];
    private static readonly string[] ThemeColumns = [.. Whole, .. Fractions];

    /// <summary>The one that the comments are counted into first: the others are added up from it.</summary>
    private static readonly CountLevel[] ThemeLevels = [CountLevel.Touchpoint, CountLevel.Day, CountLevel.Month, CountLevel.TouchpointMonth];
    private static readonly CountLevel[] TouchedLevels = [CountLevel.Day, CountLevel.Touchpoint];

    /// <summary>How many rows differ from what the comments say.</summary>
    public static IEnumerable<string> Differences(DatabaseKind kind) =>
    [
        .. ThemeLevels.Select(level => Difference("theme_days", level, "touchpoint, day, theme, measure", ThemeColumns, Themes(level, kind),
            [.. Whole.Select(column => $"sum({column}) <> 0"), .. Fractions.Select(column => $"abs(sum({column})) > {AsGoodAsNothing}")])),
        .. TouchedLevels.Select(level => Difference("touched_days", level, "touchpoint, day, theme", ["customers"], Touched(level), ["sum(customers) <> 0"])),
    ];

    /// <summary>Counts all anew.</summary>
    public static IEnumerable<string> Recount(DatabaseKind kind) =>
    [
        "delete from theme_days where workspace_id = @workspace",
        "delete from touched_days where workspace_id = @workspace",
        .. ThemeLevels.Select(level => $"""
            insert into theme_days (workspace_id, level, touchpoint, day, theme, measure, {Joined(ThemeColumns)})
            select @workspace, {(int)level}, touchpoint, day, theme, measure, {Joined(ThemeColumns)} from ({Themes(level, kind)}) counted
            """),
        .. TouchedLevels.Select(level => $"""
            insert into touched_days (workspace_id, level, touchpoint, day, theme, customers)
            select @workspace, {(int)level}, touchpoint, day, theme, customers from ({Touched(level)}) counted
            """),
    ];

    private static string Difference(string table, CountLevel level, string key, string[] columns, string counted, string[] differs) => $"""
        select count(*) from (
            select 1 as differs from (
                select {key}, {Joined(columns)} from {table} where workspace_id = @workspace and level = {(int)level}
                union all
                select {key}, {string.Join(", ", columns.Select(column => $"-{column}"))} from ({counted}) counted
            ) both_sides
            group by {key} having {string.Join(" or ", differs)}
        ) differing
        """;

    private static string Themes(CountLevel level, DatabaseKind kind)
    {
        if (level == CountLevel.Touchpoint)
            return OfComments;
        var (place, day) = (level == CountLevel.TouchpointMonth ? "touchpoint" : "''", DayOf(level, kind));
        return $"""
            select {place} as touchpoint, {day} as day, theme, measure, {string.Join(", ", ThemeColumns.Select(column => $"sum({column}) as {column}"))}
            from theme_days fine where workspace_id = @workspace and level = {(int)CountLevel.Touchpoint}
            group by {(level == CountLevel.TouchpointMonth ? "touchpoint, " : "")}{day}, theme, measure
            """;
    }

    private static string DayOf(CountLevel level, DatabaseKind kind) => (level, kind) switch
    {
        (CountLevel.Day, _) => "fine.day",
        (_, DatabaseKind.Sqlite) => "substr(fine.day, 1, 7) || '-01'",
        _ => "date_trunc('month', fine.day)::date",
    };

    // What CountResponse says of one response at a time, of all at once.
    private static string OfComments => $"""
        select place as touchpoint, day, theme, measure, count(*) as mentions,
            {Count("feeling < 0")} as negative, {Count("feeling > 0")} as positive, {Count("feeling < 0 and is_anonymous = 1")} as anonymous,
            {string.Join(", ", EachScore(score => $"{Count($"score = {score}")} as s{score}, {Count($"feeling < 0 and score = {score}")} as n{score}"))},
            sum(case when feeling < 0 then negativity else 0 end) as strength, sum(case when feeling < 0 then negativity * negativity else 0 end) as strength_squared
        from (
            select response_id, theme, day, place, measure, score, is_anonymous, sum(sentiment - {(int)Sentiment.Neutral}) as feeling, max(negativity) as negativity
            from (
                select {OfComment}, mention.theme, mention.sentiment
                from comments comment join comment_themes mention on mention.workspace_id = comment.workspace_id and mention.comment_id = comment.id
                where comment.workspace_id = @workspace
                union all
                select {OfComment}, {ThemeDay.AnyTheme} as theme, comment.sentiment from comments comment where comment.workspace_id = @workspace
            ) said
            group by response_id, theme, day, place, measure, score, is_anonymous
        ) responses
        group by place, day, theme, measure
        """;

    private static readonly string OfComment = $"""
        comment.response_id, comment.day, comment.touchpoint as place, comment.negativity, case when comment.customer_id is null then 1 else 0 end as is_anonymous,
        case when comment.score is null or comment.measure is null then {ThemeDay.NoMeasure} else comment.measure end as measure,
        case when comment.measure is null then null else comment.score end as score
        """;

    private static string Touched(CountLevel level)
    {
        var place = level == CountLevel.Day ? "" : "touchpoint, ";
        return $"""
            select {(level == CountLevel.Day ? "''" : "place")} as touchpoint, day, theme, count(*) as customers
            from (
                select {(level == CountLevel.Day ? "" : "touchpoint as place, ")}theme, customer_id, max(day) as day from comment_themes
                where workspace_id = @workspace and sentiment = {(int)Sentiment.Negative} and customer_id is not null
                group by {place}theme, customer_id
            ) latest
            group by {(level == CountLevel.Day ? "" : "place, ")}day, theme
            """;
    }

    private static string Count(string what) => $"sum(case when {what} then 1 else 0 end)";

    private static string Joined(string[] columns) => string.Join(", ", columns);

    private static IEnumerable<string> EachScore(Func<int, string> say) => Enumerable.Range(0, ThemeDay.Scores).Select(say);
}
