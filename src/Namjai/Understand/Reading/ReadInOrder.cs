using Namjai.Language;

namespace Namjai.Understand.Reading;

/// <summary>Reads comments on all cores and hands them on in the order in which they came, a batch at a time.</summary>
internal static class ReadInOrder
{
    private const int Batch = 1024;

    /// <param name="commentOf">The words of an item; null or blank where it has none.</param>
    /// <returns>Each item with its reading; the reading is null where there are no words.</returns>
    public static IEnumerable<(T Item, CommentReading? Reading)> Read<T>(
        IEnumerable<T> items, Func<T, string?> commentOf, CommentReader reader, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        foreach (var batch in items.Chunk(Batch))
        {
            var readings = new CommentReading?[batch.Length];
            Parallel.For(0, batch.Length, parallel, index =>
                readings[index] = commentOf(batch[index]) is { } comment && !string.IsNullOrWhiteSpace(comment) ? reader.Read(comment) : null);
            for (var index = 0; index < batch.Length; index++)
                yield return (batch[index], readings[index]);
        }
    }
}
