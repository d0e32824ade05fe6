using Microsoft.EntityFrameworkCore;
using Namjai.Language.Search;
using Namjai.Platform.Database;

namespace Namjai.Understand.Comments.Search;

/// <summary>The index that comments are found by, under their position. It proposes; <see cref="SearchQuery.Find"/> decides.</summary>
internal abstract class CommentSearch(NamjaiDb db)
{
    protected NamjaiDb Db => db;

    /// <summary>To be called in the transaction that keeps the comments.</summary>
    public abstract Task AddAsync(IReadOnlyCollection<(long Position, string Text)> comments, CancellationToken cancellation);

    /// <summary>To be called in the transaction that removes the comments.</summary>
    public abstract Task RemoveAsync(IReadOnlyCollection<long> positions, CancellationToken cancellation);

    /// <summary>Which of these places are some comment's already.</summary>
    public abstract Task<HashSet<long>> TakenAsync(IReadOnlyCollection<long> positions, CancellationToken cancellation);

    /// <summary>Places of comments that may be meant, latest first.</summary>
    /// <param name="count">At most so many.</param>
    public abstract Task<ProposedPlaces> ProposeAsync(SearchQuery query, long from, long before, int count, CancellationToken cancellation);
}

/// <param name="Next">Before which to go on; null if there are no more.</param>
internal sealed record ProposedPlaces(IReadOnlyList<long> Positions, long? Next)
{
    public static ProposedPlaces UpTo(int count, IReadOnlyList<long> positions) => new(positions, positions.Count < count ? null : positions[^1]);
}
