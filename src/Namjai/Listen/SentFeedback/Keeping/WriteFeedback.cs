using Namjai.Customers.Contracts;
using Namjai.Listen.Responses.Writing;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;
using NodaTime;

namespace Namjai.Listen.SentFeedback.Keeping;

/// <summary>
/// Writes feedback by its source and source id: new, instead of what was said before, or not at all when it says the same. Its customers are found or added in the
/// same transaction.
/// </summary>
internal sealed class WriteFeedback(IBatchWriter<FindOrAddCustomers, IReadOnlyList<FoundCustomer>> customers, TimeProvider time, OutboxSignal signal)
    : IBatchWriter<FeedbackHandful, IReadOnlyList<FeedbackResult>>
{
    private static readonly RowLookup<SourceKey> Known = new("t.id, t.request_hash", "responses",
        Column<SourceKey>.Of("workspace_id", key => key.WorkspaceId),
        Column<SourceKey>.Of("source", key => key.Source),
        Column<SourceKey>.Of("source_id", key => key.SourceId));

    public async Task<IReadOnlyList<IReadOnlyList<FeedbackResult>>> WriteAsync(
        IReadOnlyList<FeedbackHandful> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var who = await customers.WriteAsync(
            [.. writes.Select(write => new FindOrAddCustomers(write.WorkspaceId, write.Zone.Id, [.. write.Feedback.Select(one => one.Record.Customer ?? new())]))],
            transaction, cancellation);
        var before = await FindAsync(writes, transaction, cancellation);
        var now = before.ToDictionary(one => one.Key, one => one.Value.Digest);
        var changed = new Dictionary<SourceKey, (IncomingFeedback Feedback, Guid? Customer)>();
        var results = writes.Zip(who, (write, found) => (IReadOnlyList<FeedbackResult>)[.. write.Feedback.Zip(found, (feedback, customer) =>
        {
            if (customer.Fault is { } fault)
                return new FeedbackResult(default, fault);
            var key = SourceKey.Of(feedback);
            var isKnown = now.TryGetValue(key, out var digest);
            if (isKnown && digest.AsSpan().SequenceEqual(feedback.Digest))
                return new(FeedbackOutcome.Unchanged);
            now[key] = feedback.Digest;
            changed[key] = (feedback, customer.Id);
            return new(isKnown ? FeedbackOutcome.Updated : FeedbackOutcome.Created);
        })]).ToList();
        await KeepAsync(changed, before, transaction, cancellation);
        return results;
    }

    private async Task KeepAsync(
        Dictionary<SourceKey, (IncomingFeedback Feedback, Guid? Customer)> changed, Dictionary<SourceKey, (ResponseId Id, byte[]? Digest)> before,
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
            ? one.Value.Feedback.As(old.Id.Id, kept[old.Id].Response.At, one.Value.Customer)
            : one.Value.Feedback.As(Guid.CreateVersion7(at), Instant.FromDateTimeOffset(at), one.Value.Customer)).ToList();
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
