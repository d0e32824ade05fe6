using Namjai.Listen.Contracts;
using Namjai.Platform.Api;
using Namjai.Platform.Localization;

namespace Namjai.Understand.Scores;

/// <summary><c>GET /scores</c>: a measure's score with its count and interval, whole and in groups.</summary>
internal static class AskForScores
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi()
        .MapGet("/scores", RunAsync)
        .WithSummary("Scores with their 95 % intervals: NPS -100 to 100, CSAT as the share of 4 and 5, CES as a mean; `by` takes any of month, day, touchpoint, channel, survey")
        .Produces<ScoreList>()
        .ProducesValidationProblem();

    private static async Task<IResult> RunAsync(
        HttpRequest request, IScoreCounts counts, string? measure, string? from, string? to, string? by, string? touchpoint, string? channel, CancellationToken cancellation)
    {
        var asked = new QueryReader(request.Query);
        var which = asked.Choice<Measure>("measure");
        if (which is null && asked.IsUnderstood)
            asked.Refuse("measure", words => words.Say("Choice", "nps, csat, ces5, ces7"));
        var (first, last) = asked.Days();
        var query = new ScoreQuery(which ?? default, first, last, asked.TextOrUnknown("touchpoint"), asked.TextOrUnknown("channel"), GroupingOf(asked));
        if (!asked.IsUnderstood)
            return asked.Refusal();
        var overall = await counts.ReadAsync(query with { By = ScoreGrouping.None }, cancellation);
        var groups = query.By == ScoreGrouping.None ? [] : await counts.ReadAsync(query, cancellation);
        var scale = MeasureScore.ScaleOf(query.Measure);
        return Results.Ok(new ScoreList(
            ApiName.Of(query.Measure),
            ScoreItem.Of(query.Measure, overall.Count == 0 ? new long[scale.Highest - scale.Lowest + 1] : overall[0].On(scale)),
            [.. groups.Select(group => ScoreItem.Of(query.Measure, group.On(scale)) with { By = ScoreGroupItem.Of(group, query.By) })]));
    }

    private static ScoreGrouping GroupingOf(QueryReader asked)
    {
        var grouping = ScoreGrouping.None;
        foreach (var word in (asked.Text("by") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Enum.TryParse<ScoreGrouping>(word, ignoreCase: true, out var one) && Enum.IsDefined(one) && !char.IsAsciiDigit(word[0]) && one != ScoreGrouping.None)
                grouping |= one;
            else
                asked.Refuse("by", words => words.Say("By"));
        }
        return grouping;
    }
}
