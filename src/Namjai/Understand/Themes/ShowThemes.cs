using Namjai.Language;
using Namjai.Platform.Web.Pages;
using Namjai.Understand.Comments;
using Namjai.Understand.Periods;

namespace Namjai.Understand.Themes;

/// <summary><c>/themes</c> and <c>/themes/{theme}</c>: what customers talk about.</summary>
internal static class ShowThemes
{
    public const string Path = "/themes";
    private const int Quotes = 6;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages();
        pages.MapGet(Path, async (HttpRequest request, WatchThemes watch, BusinessDays days, CancellationToken cancellation) =>
        {
            var span = Spans.Asked(new QueryReader(request.Query));
            return Page.Of<ThemesPage>(new ThemesView(span, await watch.RunAsync(Spans.PeriodOf(span, await days.TodayAsync(cancellation)), touchpoint: null, cancellation)));
        });
        pages.MapGet(Path + "/{name}", OneAsync);
    }

    private static async Task<IResult> OneAsync(string name, HttpRequest request, WatchThemes watch, PickQuotes quotes, BusinessDays days, CancellationToken cancellation)
    {
        if (ThemeCounts.All.Where(one => ApiName.Of(one) == name).Select(one => (Theme?)one).FirstOrDefault() is not { } theme)
            return Results.NotFound();
        var span = Spans.Asked(new QueryReader(request.Query));
        var board = await watch.RunAsync(Spans.PeriodOf(span, await days.TodayAsync(cancellation)), touchpoint: null, cancellation);
        return Page.Of<ThemePage>(new ThemeView(
            theme, span, board, board.Themes.FirstOrDefault(one => one.Theme == theme),
            await quotes.RunAsync(theme, Sentiment.Negative, board.Period, touchpoint: null, Quotes, cancellation),
            await quotes.RunAsync(theme, Sentiment.Positive, board.Period, touchpoint: null, Quotes, cancellation)));
    }
}

internal sealed record ThemesView(Span Span, ThemeBoard Board);

/// <param name="Figures">Null if nobody spoke of it in the span.</param>
internal sealed record ThemeView(Theme Theme, Span Span, ThemeBoard Board, ThemeFigures? Figures, IReadOnlyList<ThemeQuote> Unhappy, IReadOnlyList<ThemeQuote> Happy);
