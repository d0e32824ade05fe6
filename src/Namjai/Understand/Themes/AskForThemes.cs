using System.Globalization;
using Namjai.Language;
using Namjai.Platform.Api;
using Namjai.Platform.Localization;
using Namjai.Understand.Comments;
using Namjai.Understand.PainPoints;

namespace Namjai.Understand.Themes;

/// <summary><c>GET /themes</c> and <c>GET /pain-points</c>: what the pages show, for programs.</summary>
internal static class AskForThemes
{
    private const int Examples = 3;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapApi();
        api.MapGet("/themes", ThemesAsync)
            .WithSummary("What customers talk about, most first, with the share of responses with words, mean score, pull on the score and whether it is rising")
            .Produces<IReadOnlyList<ThemeFiguresItem>>().ProducesValidationProblem();
        api.MapGet("/pain-points", PainPointsAsync)
            .WithSummary("What hurts customers: how many it touches times how bad it is for them, worst first")
            .Produces<PainList>().ProducesValidationProblem();
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
