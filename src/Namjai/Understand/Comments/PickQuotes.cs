using Microsoft.EntityFrameworkCore;
using Namjai.Language;
using Namjai.Platform.Database;
using Namjai.Understand.Periods;

namespace Namjai.Understand.Comments;

/// <summary>Picks, of the latest comments on a theme, the few that say it best.</summary>
internal sealed class PickQuotes(NamjaiDb db, CurrentWorkspace workspace, BusinessDays days)
{
    private const int LookedAt = 40;

    /// <param name="sentiment">How they speak of the theme; null for any.</param>
    public async Task<IReadOnlyList<ThemeQuote>> RunAsync(Theme theme, Sentiment? sentiment, Period period, string? touchpoint, int count, CancellationToken cancellation)
    {
        var id = workspace.Id;
        var from = CommentPosition.At(await days.StartOfAsync(period.Days.Start, cancellation));
        var before = CommentPosition.At(await days.StartOfAsync(period.Days.End.PlusDays(1), cancellation));
        var mentions = db.Set<CommentTheme>().AsNoTracking().Where(one => one.WorkspaceId == id && one.Theme == theme && one.Position >= from && one.Position < before);
        if (sentiment is { } feeling)
            mentions = mentions.Where(one => one.Sentiment == feeling);
        if (touchpoint is not null)
            mentions = mentions.Where(one => one.Touchpoint == touchpoint);
        var comments = db.Set<Comment>().AsNoTracking().Where(comment => comment.WorkspaceId == id);
        var latest = await mentions
            .Join(comments, mention => mention.CommentId, comment => comment.Id, (mention, comment) => new { mention, comment })
            .OrderByDescending(one => one.mention.Position).Take(LookedAt).ToListAsync(cancellation);
        return [.. latest
            .Select(one => new ThemeQuote(one.comment, one.mention))
            .OrderByDescending(quote => quote.Worth)
            .DistinctBy(quote => quote.Comment.Text, StringComparer.OrdinalIgnoreCase)
            .Take(count)];
    }
}

/// <param name="Comment">Without its other themes.</param>
/// <param name="Mention">The clause that speaks of the theme.</param>
internal sealed record ThemeQuote(Comment Comment, CommentTheme Mention)
{
    public string Language => Comment.Language;

    /// <summary>A sentence or two with a clear feeling reads best; a word says too little, an essay too much.</summary>
    public double Worth => Readability + (Mention.Sentiment == Sentiment.Negative ? Comment.Negativity : 0);

    private double Readability => (Comment.Text.Length * (Comment.Language == "zh" ? 3 : 1)) switch
    {
        var length when length < 60 => length / 60.0,
        var length when length <= 220 => 1,
        var length => Math.Max(0, 1 - ((length - 220) / 600.0)),
    };
}
