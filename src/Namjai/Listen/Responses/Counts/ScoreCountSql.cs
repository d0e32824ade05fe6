using System.Globalization;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;

namespace Namjai.Listen.Responses.Counts;

/// <summary>The statement that adds up day-counts: always from the coarsest level that can tell what is asked, along the table's key.</summary>
internal sealed class ScoreCountSql
{
    private readonly ScoreQuery _query;
    private readonly ScoreLevel _level;

    public ScoreCountSql(ScoreQuery query, DatabaseKind kind)
    {
        _query = query;
        _level = LevelOf(query);
        var day = query.By.HasFlag(ScoreGrouping.Day);
        var monthOfDay = kind == DatabaseKind.Postgres ? "date_trunc('month', day)::date" : "substr(day, 1, 7) || '-01'";
        string[] groups =
        [
            query.By.HasFlag(ScoreGrouping.Month) && !day ? monthOfDay : "",
            day ? "day" : "",
            query.By.HasFlag(ScoreGrouping.Touchpoint) ? "touchpoint" : "",
            query.By.HasFlag(ScoreGrouping.Channel) ? "channel" : "",
            query.By.HasFlag(ScoreGrouping.Survey) ? "survey_id" : "",
        ];
        var asked = groups.Where(group => group.Length > 0).ToList();
        var sums = Enumerable.Range(0, ScoreDay.Scores).Select(score => string.Create(CultureInfo.InvariantCulture, $"sum(c{score})::bigint"));
        if (kind == DatabaseKind.Sqlite)
            sums = sums.Select(sum => sum.Replace("::bigint", "", StringComparison.Ordinal));
        var every = string.Join(" + ", Enumerable.Range(0, ScoreDay.Scores).Select(score => string.Create(CultureInfo.InvariantCulture, $"c{score}")));
        Text = $"select {string.Join(", ", groups.Select(group => group.Length > 0 ? group : "null"))}, {string.Join(", ", sums)} from score_days"
            + $" where {string.Join(" and ", Conditions())}"
            + (asked.Count > 0 ? $" group by {string.Join(", ", asked)}" : "")
            + $" having sum({every}) > 0"
            + (asked.Count > 0 ? $" order by {string.Join(", ", asked)}" : "");
    }

    public string Text { get; }

    public IEnumerable<(string Name, object Value)> ParametersFor(Guid workspace)
    {
        yield return ("@workspace", workspace);
        yield return ("@level", (int)_level);
        yield return ("@measure", MeasureNames.Of(_query.Measure));
        if (_query.From is { } from)
            yield return ("@from", from.ToDateOnly());
        if (_query.To is { } to)
            yield return ("@to", to.ToDateOnly());
        if (_query.Touchpoint is { } touchpoint)
            yield return ("@touchpoint", touchpoint);
        if (_query.Channel is { } channel)
            yield return ("@channel", channel);
    }

    private static ScoreLevel LevelOf(ScoreQuery query)
    {
        if (query.By.HasFlag(ScoreGrouping.Survey))
            return ScoreLevel.Survey;
        var isCoarse = query is { Touchpoint: null, Channel: null } && (query.By & (ScoreGrouping.Touchpoint | ScoreGrouping.Channel)) == ScoreGrouping.None;
        return isCoarse ? ScoreLevel.Day : ScoreLevel.Touchpoint;
    }

    private IEnumerable<string> Conditions()
    {
        yield return "workspace_id = @workspace and level = @level and measure = @measure";
        if (_query.From is not null)
            yield return "day >= @from";
        if (_query.To is not null)
            yield return "day <= @to";
        if (_query.Touchpoint is not null)
            yield return "touchpoint = @touchpoint";
        if (_query.Channel is not null)
            yield return "channel = @channel";
    }
}
