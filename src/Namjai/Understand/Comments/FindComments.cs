using Microsoft.EntityFrameworkCore;
using Namjai.Language.Search;
using Namjai.Platform.Database;
using Namjai.Understand.Comments.Search;

namespace Namjai.Understand.Comments;

/// <summary>Finds comments, latest first, in pages. However rare what is looked for, a page looks through a bounded number of comments and then says where to go on.</summary>
internal sealed class FindComments(NamjaiDb db, CurrentWorkspace workspace, BusinessDays days, CommentSearch search)
{
    /// <summary>Comments that one page looks through at most.</summary>
    public const int LookedThrough = 20_000;

    private const int ProposedAtOnce = 200;
    private const int ProposedAtMost = 2_000;

    public async Task<FoundComments> RunAsync(CommentFilter filter, long? before, int count, CancellationToken cancellation)
    {
        var from = filter.From is { } first ? CommentPosition.At(await days.StartOfAsync(first, cancellation)) : long.MinValue;
        var end = filter.To is { } last ? CommentPosition.At(await days.StartOfAsync(last.PlusDays(1), cancellation)) : long.MaxValue;
        end = Math.Min(end, before ?? long.MaxValue);
        var found = filter.Query switch
        {
            null => await BrowseAsync(filter, from, end, count, cancellation),
            { IsEmpty: false } query => await SearchAsync(filter, query, from, end, count, cancellation),
            _ => new FoundComments([], null),
        };
        await AddThemesAsync(found.Items, cancellation);
        return found;
    }

    private async Task<FoundComments> BrowseAsync(CommentFilter filter, long from, long end, int count, CancellationToken cancellation)
    {
        var walk = Walk(filter, from, end);
        var floor = await walk.OrderByDescending(position => position).Skip(LookedThrough).Select(position => (long?)position).FirstOrDefaultAsync(cancellation);
        var rows = await Wanted(filter, floor ?? from, end).OrderByDescending(comment => comment.Position).Take(count + 1).ToListAsync(cancellation);
        return rows.Count > count
            ? new FoundComments([.. rows.Take(count).Select(Plain)], rows[count - 1].Position)
            : new FoundComments([.. rows.Select(Plain)], floor);

        static FoundComment Plain(Comment comment) => new(comment, []);
    }

    private async Task<FoundComments> SearchAsync(CommentFilter filter, SearchQuery query, long from, long end, int count, CancellationToken cancellation)
    {
        var found = new List<FoundComment>();
        for (var proposed = 0; proposed < ProposedAtMost; proposed += ProposedAtOnce)
        {
            var positions = await search.ProposeAsync(query, from, end, ProposedAtOnce, cancellation);
            var rows = await Wanted(filter, from, end).Where(comment => positions.Contains(comment.Position))
                .OrderByDescending(comment => comment.Position).ToListAsync(cancellation);
            foreach (var comment in rows)
            {
                if (query.Find(comment.Text) is not { } highlights)
                    continue;
                if (found.Count == count)
                    return new FoundComments(found, found[^1].Comment.Position);
                found.Add(new FoundComment(comment, highlights));
            }
            if (positions.Count < ProposedAtOnce)
                return new FoundComments(found, null);
            end = positions[^1];
        }
        return new FoundComments(found, end);
    }

    /// <summary>The way that a search without words takes: along the index that has the most to say.</summary>
    private IQueryable<long> Walk(CommentFilter filter, long from, long end)
    {
        var id = workspace.Id;
        if (filter.Theme is { } theme)
        {
            var mentions = db.Set<CommentTheme>().Where(one => one.WorkspaceId == id && one.Theme == theme && one.Position >= from && one.Position < end);
            return (filter.ThemeSentiment is { } about ? mentions.Where(one => one.Sentiment == about) : mentions).Select(one => one.Position);
        }
        var comments = db.Set<Comment>().Where(one => one.WorkspaceId == id && one.Position >= from && one.Position < end);
        if (filter.Sentiment is { } sentiment)
            comments = comments.Where(one => one.Sentiment == sentiment);
        else if (filter.Touchpoint is { } touchpoint)
            comments = comments.Where(one => one.Touchpoint == touchpoint);
        return comments.Select(one => one.Position);
    }

    private IQueryable<Comment> Wanted(CommentFilter filter, long from, long end)
    {
        var id = workspace.Id;
        var comments = db.Set<Comment>().AsNoTracking().Where(one => one.WorkspaceId == id && one.Position >= from && one.Position < end);
        if (filter.Theme is { } theme)
        {
            var mentions = db.Set<CommentTheme>().Where(one => one.WorkspaceId == id && one.Theme == theme && one.Position >= from && one.Position < end);
            if (filter.ThemeSentiment is { } about)
                mentions = mentions.Where(one => one.Sentiment == about);
            comments = mentions.Join(comments, mention => mention.CommentId, comment => comment.Id, (_, comment) => comment);
        }
        if (filter.Sentiment is { } sentiment)
            comments = comments.Where(one => one.Sentiment == sentiment);
        if (filter.Touchpoint is { } touchpoint)
            comments = comments.Where(one => one.Touchpoint == touchpoint);
        if (filter.Channel is { } channel)
            comments = comments.Where(one => one.Channel == channel);
        if (filter.ScoreFrom is { } least)
            comments = comments.Where(one => one.Score >= least);
        if (filter.ScoreTo is { } most)
            comments = comments.Where(one => one.Score <= most);
        if (filter.Handled is { } handled)
            comments = comments.Where(one => one.HandledAt != null == handled);
        return comments;
    }

    private async Task AddThemesAsync(IReadOnlyList<FoundComment> found, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return;
        var (id, comments) = (workspace.Id, found.ToDictionary(one => one.Comment.Id, one => one.Comment));
        var themes = await db.Set<CommentTheme>().AsNoTracking()
            .Where(theme => theme.WorkspaceId == id && comments.Keys.Contains(theme.CommentId)).OrderBy(theme => theme.Theme).ToListAsync(cancellation);
        themes.ForEach(theme => comments[theme.CommentId].Themes.Add(theme));
    }
}
