using Microsoft.EntityFrameworkCore;
using Namjai.Language.Search;
using Namjai.Platform.Database;

namespace Namjai.Understand.Comments.Search;

/// <summary>The index in PostgreSQL: the same words in a <c>tsvector</c>, and one more that names the workspace.</summary>
internal sealed class PostgresCommentSearch(NamjaiDb db, CurrentWorkspace workspace) : CommentSearch(db)
{
    /// <summary>Words of so many latest comments are read one by one first: a common word is found there at once, and the index is asked for the rare ones only.</summary>
    private const int Latest = 3000;

    public const string Table = """
        create table if not exists comment_search (workspace_id uuid not null, position bigint not null, words tsvector not null, primary key (workspace_id, position));
        create index if not exists ix_comment_search_words on comment_search using gin (words);
        """;

    public override Task AddAsync(IReadOnlyCollection<(long Position, string Text)> comments, CancellationToken cancellation)
    {
        var positions = comments.Select(comment => comment.Position).ToArray();
        var words = comments.Select(comment => $"{SearchKeys.ForTsvector(comment.Text)} '{Own}'").ToArray();
        return Db.Database.ExecuteSqlAsync(
            $"insert into comment_search (workspace_id, position, words) select {workspace.Id}, one.position, one.words::tsvector from unnest({positions}, {words}) as one(position, words)",
            cancellation);
    }

    public override Task RemoveAsync(IReadOnlyCollection<long> positions, CancellationToken cancellation)
    {
        var these = positions.ToArray();
        return Db.Database.ExecuteSqlAsync($"delete from comment_search where workspace_id = {workspace.Id} and position = any({these})", cancellation);
    }

    public override async Task<HashSet<long>> TakenAsync(IReadOnlyCollection<long> positions, CancellationToken cancellation) =>
        [.. await Db.ReadAsync(
            "select position from comment_search where workspace_id = @workspace and position = any(@positions)",
            row => row.GetInt64(0),
            cancellation,
            ("workspace", workspace.Id), ("positions", positions.ToArray()))];

    public override async Task<IReadOnlyList<long>> ProposeAsync(SearchQuery query, long from, long before, int count, CancellationToken cancellation)
    {
        var latest = await AskAsync(
            """
            with latest as materialized (
                select position, words from comment_search where workspace_id = @workspace and position >= @from and position < @before order by position desc limit @latest)
            select position from latest where words @@ @query::tsquery order by position desc limit @count
            """,
            query, from, before, count, cancellation);
        return latest.Count == count ? latest : await AskAsync(
            """
            with found as materialized (select position from comment_search where words @@ @query::tsquery and workspace_id = @workspace)
            select position from found where position >= @from and position < @before order by position desc limit @count
            """,
            query, from, before, count, cancellation);
    }

    private Task<List<long>> AskAsync(string sql, SearchQuery query, long from, long before, int count, CancellationToken cancellation) => Db.ReadAsync(
        sql,
        row => row.GetInt64(0),
        cancellation,
        ("workspace", workspace.Id), ("query", $"{query.ForTsquery()} & '{Own}'"), ("from", from), ("before", before), ("count", count), ("latest", Latest));

    /// <summary>A word that no text has, as keys never mix letters and digits.</summary>
    private string Own => "w0" + workspace.Id.ToString("n");
}
