using System.Globalization;
using Namjai.Language;
using Namjai.Language.Search;
using Namjai.Platform.Api;
using Namjai.Platform.Localization;

namespace Namjai.Understand.Comments;

/// <summary><c>GET /comments</c>: what customers said, latest first.</summary>
internal static class AskForComments
{
    private const int Usual = 50;
    private const int Most = 200;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi()
        .MapGet("/comments", RunAsync)
        .WithSummary("Comments, latest first; `q` looks for words in Thai, Chinese and English, \"in quotes\" for a phrase, -word for what must not be there")
        .Produces<CommentList>()
        .ProducesValidationProblem();

    private static async Task<IResult> RunAsync(
        HttpRequest request, FindComments find, string? q, string? theme, string? themeSentiment, string? sentiment, string? touchpoint, string? channel,
        string? from, string? to, string? scoreFrom, string? scoreTo, string? handled, string? limit, string? after, CancellationToken cancellation)
    {
        var asked = new QueryReader(request.Query);
        var filter = FilterOf(asked);
        var count = (int)(asked.Number("limit", 1, Most) ?? Usual);
        var before = asked.Place("after");
        if (!asked.IsUnderstood)
            return asked.Refusal();
        var found = await find.RunAsync(filter, before, count, cancellation);
        return Results.Ok(new CommentList([.. found.Items.Select(CommentItem.Of)], found.Next?.ToString(CultureInfo.InvariantCulture)));
    }

    public static CommentFilter FilterOf(QueryReader asked)
    {
        var (from, to) = asked.Days();
        var filter = new CommentFilter
        {
            Query = asked.Text("q") is { } typed ? SearchQuery.Parse(typed) : null,
            Theme = asked.Choice<Theme>("theme"),
            ThemeSentiment = asked.Choice<Sentiment>("themeSentiment"),
            Sentiment = asked.Choice<Sentiment>("sentiment"),
            Touchpoint = asked.TextOrUnknown("touchpoint"),
            Channel = asked.TextOrUnknown("channel"),
            From = from,
            To = to,
            ScoreFrom = (int?)asked.Number("scoreFrom", 0, 10),
            ScoreTo = (int?)asked.Number("scoreTo", 0, 10),
            Handled = asked.YesOrNo("handled"),
        };
        if (filter is { ThemeSentiment: not null, Theme: null })
            asked.Refuse("themeSentiment", words => words.Say("NeedsTheme"));
        if (filter.ScoreFrom > filter.ScoreTo)
            asked.Refuse("scoreTo", words => words.Say("BelowScoreFrom"));
        return filter;
    }
}
