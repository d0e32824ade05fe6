using Microsoft.EntityFrameworkCore;
using Namjai.Language.Search;
using Namjai.Platform.Database;

namespace Namjai.Understand.Comments.Search;

/// <summary>The index in PostgreSQL: the same words in a <c>tsvector</c>, and one more that names the workspace.</summary>
internal sealed class PostgresCommentSearch(NamjaiDb db, CurrentWorkspace workspace) : CommentSearch(db)
{
    /// <summary>Words of so many latest comments are read one by one first: a common word is found there at once, and the index is asked for the rare ones only.</summary>
    private const int Latest = 10_000;

    /// <summary>A word that so many of them have is a common one: the index would lead to a large part of all comments.</summary>
    private const int Common = 50;

    public const string Table = """
        create table if not exists comment_search (workspace_id uuid not null, position bigint not null, words tsvector not null, primary key (workspace_id, position));
        create index if not exists ix_comment_search_words on comment_search using gin (words);
        drop policy if exists may_be_read on comment_search;

        """;

    /// <summary>
    /// The search is part of the wall between workspaces: what a query asks for itself is looked at behind the wall, row by row, and no index would serve it. Without
    /// a search all rows of the workspace are seen, as a word that none has is in none.
    /// </summary>
    public const string Seen = "words @@ coalesce(nullif(current_setting('namjai.search', true), ''), '!w0')::tsquery";

    /// <summary>Only rows with these words are seen until <see cref="End"/>, or until the transaction ends.</summary>
    public const string Begin = "select set_config('namjai.search', @query, true);";

    public const string End = "; select set_config('namjai.search', '', true)";

    /// <summary>The places, and one row without that tells how far was looked, if there is more beyond.</summary>
    public const string AmongLatest = """
        with latest as materialized (
            select position, words from comment_search where workspace_id = @workspace and position >= @from and position < @before order by position desc limit @latest)
        (select position, null::bigint as lowest from latest where words @@ @query::tsquery order by position desc limit @count)
        union all
        select null, case when count(*) = @latest then min(position) end from latest
        """;

    /// <summary>To be asked between <see cref="Begin"/> and <see cref="End"/>, which say the words.</summary>
    public const string ByIndex = """
        with found as materialized (select position from comment_search where workspace_id = @workspace)
        select position, null::bigint as lowest from found where position >= @from and position < @before order by position desc limit @count
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

    public override async Task<ProposedPlaces> ProposeAsync(SearchQuery query, long from, long before, int count, CancellationToken cancellation)
    {
        var latest = await AskAsync(0, AmongLatest, query, from, before, count, cancellation);
        var places = Places(latest);
        var lowest = latest.Single(one => one.Position is null).Lowest;
        return places.Count == count ? ProposedPlaces.UpTo(count, places)
            : lowest is null || places.Count >= Common ? new(places, lowest)
            : ProposedPlaces.UpTo(count, Places(await AskAsync(1, Begin + ByIndex + End, query, from, before, count, cancellation)));
    }

    private static List<long> Places(IEnumerable<(long? Position, long? Lowest)> rows) => [.. rows.Select(one => one.Position).OfType<long>().OrderDescending()];

    private Task<List<(long? Position, long? Lowest)>> AskAsync(int others, string sql, SearchQuery query, long from, long before, int count, CancellationToken cancellation) => Db.ReadAfterAsync(
        others,
        sql,
        row => (row.IsDBNull(0) ? (long?)null : row.GetInt64(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1)),
        cancellation,
        ("workspace", workspace.Id), ("query", $"{query.ForTsquery()} & '{Own}'"), ("from", from), ("before", before), ("count", count), ("latest", Latest));

    /// <summary>A word that no text has, as keys never mix letters and digits.</summary>
    private string Own => "w0" + workspace.Id.ToString("n");
}
