using Namjai.Language;
using Namjai.Platform.Web.Pages;
using Namjai.Understand.Comments;
using Namjai.Understand.Periods;

namespace Namjai.Understand.PainPoints;

/// <summary><c>/pain-points</c>: what to mend first.</summary>
internal static class ShowPains
{
    public const string Path = "/pain-points";
    private const int Quotes = 3;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPages().MapGet(Path, async (
        HttpRequest request, RankLivePains rank, PickQuotes quotes, BusinessDays days, CancellationToken cancellation) =>
    {
        var span = Spans.Asked(new QueryReader(request.Query));
        var board = await rank.RunAsync(Spans.PeriodOf(span, await days.TodayAsync(cancellation)), touchpoint: null, cancellation);
        var said = new Dictionary<Theme, IReadOnlyList<ThemeQuote>>();
        foreach (var pain in board.Pains)
            said.Add(pain.Theme, await quotes.RunAsync(pain.Theme, Sentiment.Negative, board.Themes.Period, touchpoint: null, Quotes, cancellation));
        return Page.Of<PainsPage>(new PainsView(span, board, said));
    });
}

internal sealed record PainsView(Span Span, PainBoard Board, IReadOnlyDictionary<Theme, IReadOnlyList<ThemeQuote>> Quotes);
