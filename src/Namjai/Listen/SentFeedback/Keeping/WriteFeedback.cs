using Namjai.Listen.Responses.Writing;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;
using NodaTime;

namespace Namjai.Listen.SentFeedback.Keeping;

/// <summary>Writes feedback by its source and source id: new, instead of what was said before, or not at all when it says the same.</summary>
internal sealed class WriteFeedback(TimeProvider time, OutboxSignal signal) : IBatchWriter<FeedbackHandful, IReadOnlyList<FeedbackOutcome>>
{
    private static readonly RowLookup<SourceKey> Known = new("t.id, t.request_hash", "responses",
        Column<SourceKey>.Of("workspace_id", key => key.WorkspaceId),
        Column<SourceKey>.Of("source", key => key.Source),
        Column<SourceKey>.Of("source_id", key => key.SourceId));

    public async Task<IReadOnlyList<IReadOnlyList<FeedbackOutcome>>> WriteAsync(
        IReadOnlyList<FeedbackHandful> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var before = await FindAsync(writes, transaction, cancellation);
        var now = before.ToDictionary(one => one.Key, one => one.Value.Digest);
        var changed = new Dictionary<SourceKey, IncomingFeedback>();
        var outcomes = writes.Select(write => (IReadOnlyList<FeedbackOutcome>)[.. write.Feedback.Select(feedback =>
        {
            var key = SourceKey.Of(feedback);
            var isKnown = now.TryGetValue(key, out var digest);
            if (isKnown && digest.AsSpan().SequenceEqual(feedback.Digest))
                return FeedbackOutcome.Unchanged;
            now[key] = feedback.Digest;
            changed[key] = feedback;
            return isKnown ? FeedbackOutcome.Updated : FeedbackOutcome.Created;
        })]).ToList();
        await KeepAsync(changed, before, transaction, cancellation);
        return outcomes;
    }

    private async Task KeepAsync(
        Dictionary<SourceKey, IncomingFeedback> changed, Dictionary<SourceKey, (ResponseId Id, byte[]? Digest)> before,
        BatchTransaction transaction, CancellationToken cancellation)
    {
        var kept = await KeptResponses.ReadAsync(changed.Keys.Where(before.ContainsKey).Select(key => before[key].Id), transaction, cancellation);
        var deltas = ScoreDeltas.Of(transaction);
        foreach (var (id, response) in kept)
        {
            await EraseResponses.DeleteAsync(id, transaction, cancellation);
            deltas.TakeAway(response.Response, response.Answers.Values);
        }
        var at = time.GetUtcNow();
        var rows = changed.Select(one => before.TryGetValue(one.Key, out var old)
            ? one.Value.As(old.Id.Id, kept[old.Id].Response.At)
            : one.Value.As(Guid.CreateVersion7(at), Instant.FromDateTimeOffset(at))).ToList();
        await ResponseRows.Responses.RunAsync(rows.ConvertAll(row => row.Response), transaction, cancellation);
        await ResponseRows.Answers.RunAsync([.. rows.SelectMany(row => row.Answers)], transaction, cancellation);
        var told = transaction.Ending(() => new ToldResponses(time, signal));
        foreach (var (response, answers) in rows)
        {
            deltas.Add(response, answers);
            told.Received(response);
        }
    }

    private static async Task<Dictionary<SourceKey, (ResponseId Id, byte[]? Digest)>> FindAsync(
        IReadOnlyList<FeedbackHandful> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var keys = writes.SelectMany(write => write.Feedback).Select(SourceKey.Of).Distinct().ToList();
        var found = new Dictionary<SourceKey, (ResponseId, byte[]?)>();
        await Known.RunAsync(keys, transaction, (i, row) =>
            found[keys[i]] = (new(keys[i].WorkspaceId, row.GetGuid(1)), row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2)), cancellation);
        return found;
    }

    private sealed record SourceKey(Guid WorkspaceId, string Source, string SourceId)
    {
        public static SourceKey Of(IncomingFeedback feedback) => new(feedback.WorkspaceId, feedback.Record.Source, feedback.Record.SourceId);
    }
}
