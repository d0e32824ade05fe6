using Microsoft.EntityFrameworkCore;
using Namjai.Language.Search;
using Namjai.Platform.Database;

namespace Namjai.Understand.Comments.Search;

/// <summary>The index in SQLite: FTS5 without the texts themselves. One index serves all workspaces of the file; the comments' own table tells them apart.</summary>
internal sealed class SqliteCommentSearch(NamjaiDb db) : CommentSearch(db)
{
    public const string Table = "create virtual table if not exists comment_search using fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')";

    public override async Task AddAsync(IReadOnlyCollection<(long Position, string Text)> comments, CancellationToken cancellation)
    {
        foreach (var (position, text) in comments)
            await Db.Database.ExecuteSqlAsync($"insert into comment_search (rowid, words) values ({position}, {SearchKeys.ForFts5(text)})", cancellation);
    }

    public override async Task RemoveAsync(IReadOnlyCollection<long> positions, CancellationToken cancellation)
    {
        foreach (var position in positions)
            await Db.Database.ExecuteSqlAsync($"delete from comment_search where rowid = {position}", cancellation);
    }

    public override async Task<HashSet<long>> TakenAsync(IReadOnlyCollection<long> positions, CancellationToken cancellation) =>
        [.. await Db.ReadAsync($"select rowid from comment_search where rowid in ({string.Join(',', positions)})", row => row.GetInt64(0), cancellation)];

    public override async Task<ProposedPlaces> ProposeAsync(SearchQuery query, long from, long before, int count, CancellationToken cancellation) =>
        ProposedPlaces.UpTo(count, await Db.ReadAsync(
            "select rowid from comment_search where comment_search match @words and rowid >= @from and rowid < @before order by rowid desc limit @count",
            row => row.GetInt64(0),
            cancellation,
            ("words", query.ForFts5()), ("from", from), ("before", before), ("count", count)));
}
