using Namjai.Platform.Api;
using Namjai.Understand.Comments;
using Namjai.Understand.Periods;

namespace Namjai.Understand.Themes;

/// <summary><c>GET /themes</c>: what the page shows, for programs.</summary>
internal static class AskForThemes
{
    private const int Examples = 3;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapApi().MapGet("/themes", ThemesAsync)
            .WithSummary("What customers talk about, most first, with the share of responses with words, mean score, pull on the score and whether it is rising")
            .Produces<IReadOnlyList<ThemeFiguresItem>>().ProducesValidationProblem();
    }

    private static async Task<IResult> ThemesAsync(
        HttpRequest request, WatchThemes watch, PickQuotes quotes, BusinessDays days, NamesOfThemes names, string? from, string? to, string? touchpoint, CancellationToken cancellation)
    {
        var asked = new QueryReader(request.Query);
        var (first, last) = asked.Days();
        var place = asked.TextOrUnknown("touchpoint");
        if (!asked.IsUnderstood)
            return asked.Refusal();
        var board = await watch.RunAsync(Period.Of(first, last, await days.TodayAsync(cancellation)), place, cancellation);
        var items = new List<ThemeFiguresItem>();
        foreach (var theme in board.Themes)
        {
            var examples = await quotes.RunAsync(theme.Theme, sentiment: null, board.Period, place, Examples, cancellation);
            items.Add(ThemeFiguresItem.Of(theme, board, names.Of(theme.Theme), [.. examples.Select(QuoteItem.Of)]));
        }
        return Results.Ok(items);
    }
}
