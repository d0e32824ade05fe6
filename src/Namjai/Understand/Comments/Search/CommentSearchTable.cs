using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;

namespace Namjai.Understand.Comments.Search;

/// <summary>Makes the search index, which migrations can't say.</summary>
internal sealed class CommentSearchTable(DatabaseChoice choice) : IDatabaseAddition
{
    public Task ApplyAsync(NamjaiDb db, CancellationToken cancellation) => db.Database.ExecuteSqlRawAsync(
        choice.Kind == DatabaseKind.Sqlite ? SqliteCommentSearch.Table : PostgresCommentSearch.Table + RowLevelSecurity.PolicyOn("comment_search", PostgresCommentSearch.Seen),
        cancellation);
}
