using System.Globalization;
using Namjai.Platform.Database;

namespace Namjai.Listen.Responses.Counts;

/// <summary>Statements that hold the day-counts to the answers, a level at a time. <c>@workspace</c>, in the writer's own <c>$1</c>, says whose; one statement sees one moment.</summary>
internal static class CountComparison
{
    private const string None = "00000000-0000-0000-0000-000000000000";

    private static readonly string Counts = Each(score => $"c{score}");

    /// <summary>How many rows of a level differ from what the answers say.</summary>
    public static string Differences(ScoreLevel level, DatabaseKind kind) => $"""
        select count(*) from (
            select 1 as differs from (
                select measure, day, touchpoint, channel, survey_id, {Counts} from score_days
                where workspace_id = @workspace and level = {(int)level}
                union all
                select measure, day, touchpoint, channel, survey_id, {Each(score => $"-c{score}")} from ({Answers(level, kind, "@workspace")}) counted
            ) both_sides
            group by measure, day, touchpoint, channel, survey_id
            having {Each(score => $"sum(c{score}) <> 0", " or ")}
        ) differing
        """;

    public const string Clear = "delete from score_days where workspace_id = $1";

    /// <summary>Counts a level anew.</summary>
    public static string Recount(ScoreLevel level, DatabaseKind kind) => $"""
        insert into score_days (workspace_id, level, measure, day, touchpoint, channel, survey_id, {Counts})
        select $1, {(int)level}, measure, day, touchpoint, channel, survey_id, {Counts} from ({Answers(level, kind, "$1")}) counted
        """;

    private static string Answers(ScoreLevel level, DatabaseKind kind, string workspace)
    {
        var none = kind == DatabaseKind.Postgres ? $"'{None}'::uuid" : $"'{None}'";
        string[] keys =
        [
            "a.measure", "r.day", level == ScoreLevel.Day ? "''" : "r.touchpoint", level == ScoreLevel.Day ? "''" : "r.channel",
            level == ScoreLevel.Survey ? $"coalesce(r.survey_id, {none})" : none,
        ];
        string[] groups = level switch { ScoreLevel.Day => keys[..2], ScoreLevel.Touchpoint => keys[..4], _ => keys };
        return $"""
            select {keys[0]} as measure, {keys[1]} as day, {keys[2]} as touchpoint, {keys[3]} as channel, {keys[4]} as survey_id,
                {Each(score => $"sum(case when a.score = {score} then 1 else 0 end) as c{score}")}
            from answers a join responses r on r.workspace_id = a.workspace_id and r.id = a.response_id
            where a.workspace_id = {workspace} and a.is_counted
            group by {string.Join(", ", groups)}
            """;
    }

    private static string Each(Func<string, string> say, string between = ", ") =>
        string.Join(between, Enumerable.Range(0, ScoreDay.Scores).Select(score => say(score.ToString(CultureInfo.InvariantCulture))));
}
