using Namjai.Understand.Comments;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Themes;

/// <summary>A theme as programs get it.</summary>
/// <param name="Name">Per language.</param>
/// <param name="Mentions">Responses that mention it.</param>
/// <param name="Share">Their share of all responses with words.</param>
/// <param name="Measure">What the scores measure; null without scores.</param>
/// <param name="Pull">The headline of all answers minus that of all but these: below zero, it pulls down.</param>
internal sealed record ThemeFiguresItem(
    string Theme, IReadOnlyDictionary<string, string> Name, long Mentions, long Negative, long Neutral, long Positive, double Share, double ShareLow, double ShareHigh,
    string? Measure, double? MeanScore, double? Pull, RisingItem Rising, IReadOnlyList<QuoteItem> Examples)
{
    public static ThemeFiguresItem Of(ThemeFigures theme, ThemeBoard board, IReadOnlyDictionary<string, string> name, IReadOnlyList<QuoteItem> examples) => new(
        ApiName.Of(theme.Theme), name, theme.Counts.Mentions, theme.Counts.Negative, theme.Counts.Neutral, theme.Counts.Positive,
        theme.Share.Value, theme.Share.Low, theme.Share.High,
        board.Measure is { } measure ? ApiName.Of(measure) : null, theme.MeanScore?.Value, theme.Pull, RisingItem.From(theme), examples);
}

/// <summary>Whether it is said more often than before, beyond chance and after looking at all themes; without enough of a past, <c>p</c> is null.</summary>
/// <param name="Of"><c>mentions</c> or <c>complaints</c>: which of them is told.</param>
internal sealed record RisingItem(double? P, bool IsRising, string Of, long? Recent, long? RecentOf, long? Earlier, long? EarlierOf)
{
    public static RisingItem From(ThemeFigures theme) => new(
        theme.Verdict?.AdjustedP, theme.IsRising, theme.RisingComplaints is { IsRising: true } ? "complaints" : "mentions",
        theme.Verdict?.Counts.Recent, theme.Verdict?.Counts.RecentOf, theme.Verdict?.Counts.Earlier, theme.Verdict?.Counts.EarlierOf);
}

/// <summary>A comment that shows it, and the characters (UTF-16) that do.</summary>
internal sealed record QuoteItem(Guid Id, string Text, string Language, string Sentiment, string Day, int? Score, int Start, int Length)
{
    public static QuoteItem Of(ThemeQuote quote) => new(
        quote.Comment.Id, quote.Comment.Text, quote.Comment.Language, ApiName.Of(quote.Mention.Sentiment), quote.Comment.Day.ToString("uuuu-MM-dd", null), quote.Comment.Score,
        quote.Mention.Start, quote.Mention.Length);
}

/// <summary>A number from 0 to 1 with its 95 % interval.</summary>
internal sealed record ShareItem(double Value, double Low, double High)
{
    public static ShareItem Of(Estimate estimate) => new(estimate.Value, estimate.Low, estimate.High);
}
