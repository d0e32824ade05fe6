using Namjai.Language;

namespace Namjai.Understand.Reading;

/// <summary>Reads comments on all cores and hands them on in the order in which they came, a batch at a time.</summary>
internal static class ReadInOrder
{
    private const int MostItems = 1024;

    /// <summary>Long comments make shorter batches, so that a file of essays takes no more memory than one of sentences.</summary>
    private const int MostCharacters = 1 << 20;

    /// <param name="commentOf">The words of an item; null or blank where it has none.</param>
    /// <returns>Each item with its reading; the reading is null where there are no words.</returns>
    public static IEnumerable<(T Item, CommentReading? Reading)> Read<T>(
        IEnumerable<T> items, Func<T, string?> commentOf, CommentReader reader, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        foreach (var batch in Batches(items, commentOf))
        {
            var readings = new CommentReading?[batch.Count];
            Parallel.For(0, batch.Count, parallel, index =>
                readings[index] = commentOf(batch[index]) is { } comment && !string.IsNullOrWhiteSpace(comment) ? reader.Read(comment) : null);
            for (var index = 0; index < batch.Count; index++)
                yield return (batch[index], readings[index]);
        }
    }

    private static IEnumerable<List<T>> Batches<T>(IEnumerable<T> items, Func<T, string?> commentOf)
    {
        var batch = new List<T>(MostItems);
        var characters = 0;
        foreach (var item in items)
        {
            batch.Add(item);
            characters += commentOf(item)?.Length ?? 0;
            if (batch.Count < MostItems && characters < MostCharacters)
                continue;
            yield return batch;
            batch.Clear();
            characters = 0;
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
