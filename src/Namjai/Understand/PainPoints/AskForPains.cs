using Namjai.Language;
using Namjai.Platform.Api;
using Namjai.Understand.Comments;
using Namjai.Understand.Periods;
using Namjai.Understand.Themes;

namespace Namjai.Understand.PainPoints;

/// <summary><c>GET /pain-points</c>: what the page shows, for programs.</summary>
internal static class AskForPains
{
    private const int Examples = 3;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapApi().MapGet("/pain-points", PainPointsAsync)
            .WithSummary("What hurts customers: how many it touches times how bad it is for them, worst first")
            .Produces<PainList>().ProducesValidationProblem();

    private static async Task<IResult> PainPointsAsync(
        HttpRequest request, RankLivePains rank, PickQuotes quotes, BusinessDays days, NamesOfThemes names, string? from, string? to, string? touchpoint, CancellationToken cancellation)
    {
        var asked = new QueryReader(request.Query);
        var (first, last) = asked.Days();
        var place = asked.TextOrUnknown("touchpoint");
        if (!asked.IsUnderstood)
            return asked.Refusal();
        var board = await rank.RunAsync(Period.Of(first, last, await days.TodayAsync(cancellation)), place, cancellation);
        var items = new List<PainItem>();
        foreach (var pain in board.Pains)
        {
            var examples = await quotes.RunAsync(pain.Theme, Sentiment.Negative, board.Themes.Period, place, Examples, cancellation);
            items.Add(PainItem.Of(pain, names.Of(pain.Theme), [.. examples.Select(QuoteItem.Of)]));
        }
        return Results.Ok(new PainList(items, Next: null));
    }
}
