using Microsoft.EntityFrameworkCore;
using Namjai.Language.Search;
using Namjai.Platform.Database;
using Namjai.Understand.Comments.Search;

namespace Namjai.Understand.Comments;

/// <summary>Finds comments, latest first, in pages. However rare what is looked for, a page looks through a bounded number of comments and then says where to go on.</summary>
internal sealed class FindComments(NamjaiDb db, CurrentWorkspace workspace, DatabaseChoice choice, BusinessDays days, CommentSearch search)
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
        await AddThemesAsync([.. found.Items.Select(one => one.Comment).Where(comment => comment.Themes.Count == 0)], cancellation);
        return found;
    }

    private async Task<FoundComments> BrowseAsync(CommentFilter filter, long from, long end, int count, CancellationToken cancellation)
    {
        var floor = filter.NeedsFloor
            ? await Walk(filter, from, end).OrderByDescending(position => position).Skip(LookedThrough).Select(position => (long?)position).FirstOrDefaultAsync(cancellation)
            : null;
        var rows = await Along(filter, floor ?? from, end).Take(count + 1).ToListAsync(cancellation);
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
            var (positions, next) = await search.ProposeAsync(query, from, end, ProposedAtOnce, cancellation);
            var rows = positions.Count == 0 ? [] : await filter.On(Comments, walked: null).Where(comment => positions.Contains(comment.Position)).ToListAsync(cancellation);
            await AddThemesAsync(filter.Theme is null ? [] : rows, cancellation);
            foreach (var comment in rows.Where(filter.SpeaksOfTheme).OrderByDescending(comment => comment.Position))
            {
                if (query.Find(comment.Text) is not { } highlights)
                    continue;
                if (found.Count == count)
                    return new FoundComments(found, found[^1].Comment.Position);
                found.Add(new FoundComment(comment, highlights));
            }
            if (next is not { } lower)
                return new FoundComments(found, null);
            end = lower;
        }
        return new FoundComments(found, end);
    }

    private IQueryable<Comment> Comments => Own(db.Set<Comment>());

    /// <summary>On SQLite the index is named, as it would take that of all comments: one column less to read.</summary>
    private IQueryable<Comment> Walked(CommentFilter filter) => (choice.Kind, filter.Walked) switch
    {
        (DatabaseKind.Sqlite, WalkedBy.Sentiment) => Own(db.Set<Comment>().FromSqlRaw("select * from comments indexed by ix_comments_workspace_id_sentiment_position_handled_at")),
        (DatabaseKind.Sqlite, WalkedBy.Touchpoint) => Own(db.Set<Comment>().FromSqlRaw("select * from comments indexed by ix_comments_workspace_id_touchpoint_position")),
        _ => Comments,
    };

    private IQueryable<Comment> Own(IQueryable<Comment> comments)
    {
        var id = workspace.Id;
        return comments.AsNoTracking().Where(one => one.WorkspaceId == id);
    }

    /// <summary>Places along the index that has the most to say.</summary>
    private IQueryable<long> Walk(CommentFilter filter, long from, long end) => filter.Theme is not null
        ? Mentions(filter, from, end).Select(one => one.Position)
        : filter.OnlyWalked(Walked(filter)).Where(one => one.Position >= from && one.Position < end).Select(one => one.Position);

    /// <summary>The comments along the same index, latest first.</summary>
    private IQueryable<Comment> Along(CommentFilter filter, long from, long end)
    {
        if (filter.Theme is null)
            return filter.On(Walked(filter), filter.Walked).Where(one => one.Position >= from && one.Position < end).OrderByDescending(comment => comment.Position);
        return Mentions(filter, from, end)
            .Join(filter.On(Comments, walked: null), mention => mention.CommentId, comment => comment.Id, (mention, comment) => new { mention.Position, comment })
            .OrderByDescending(one => one.Position).Select(one => one.comment);
    }

    private IQueryable<CommentTheme> Mentions(CommentFilter filter, long from, long end)
    {
        var id = workspace.Id;
        var mentions = db.Set<CommentTheme>().AsNoTracking().Where(one => one.WorkspaceId == id && one.Theme == filter.Theme && one.Position >= from && one.Position < end);
        return filter.ThemeSentiment is { } about ? mentions.Where(one => one.Sentiment == about) : mentions;
    }

    private async Task AddThemesAsync(IReadOnlyCollection<Comment> found, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return;
        var (id, comments) = (workspace.Id, found.ToDictionary(one => one.Id));
        // Sorted here: asked to, SQLite would go through all themes in their order.
        var themes = await db.Set<CommentTheme>().AsNoTracking()
            .Where(theme => theme.WorkspaceId == id && comments.Keys.Contains(theme.CommentId)).ToListAsync(cancellation);
        foreach (var theme in themes.OrderBy(theme => theme.Theme))
            comments[theme.CommentId].Themes.Add(theme);
    }
}
