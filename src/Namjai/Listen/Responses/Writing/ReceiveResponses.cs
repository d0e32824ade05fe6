using Namjai.Customers.Contracts;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;

namespace Namjai.Listen.Responses.Writing;

/// <summary>Writes new responses to surveys, with who gave them, their counts and their event.</summary>
internal sealed class ReceiveResponses(IBatchWriter<FindOrAddCustomers, IReadOnlyList<FoundCustomer>> customers, TimeProvider time, OutboxSignal signal)
    : IBatchWriter<IncomingResponse, IntakeResult>
{
    private static readonly RowLookup<SenderKey> UsedKeys = new("t.id, t.request_hash", "responses",
        Column<SenderKey>.Of("workspace_id", key => key.WorkspaceId),
        Column<SenderKey>.Of("survey_id", key => key.SurveyId),
        Column<SenderKey>.Of("idempotency_key", key => key.Key));

    public async Task<IReadOnlyList<IntakeResult>> WriteAsync(
        IReadOnlyList<IncomingResponse> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var used = await FindUsedAsync(writes, transaction, cancellation);
        var results = new IntakeResult[writes.Count];
        var fresh = new List<IncomingResponse>(writes.Count);
        for (var i = 0; i < writes.Count; i++)
        {
            var response = writes[i].Response;
            if (SenderKey.Of(response) is { } key && !used.TryAdd(key, (response.Id, response.RequestHash)))
            {
                results[i] = used[key].Hash.AsSpan().SequenceEqual(response.RequestHash)
                    ? IntakeResult.Kept(used[key].Id)
                    : IntakeResult.Refused(IntakeRefusal.KeyUsedBefore);
                continue;
            }
            results[i] = IntakeResult.Kept(response.Id);
            fresh.Add(writes[i]);
        }
        await NameGiversAsync(fresh, transaction, cancellation);
        // In one order everywhere, so that nodes which got the same keys wait for each other's rows and never for each other.
        if (used.Count > 0)
            fresh.Sort((one, other) => SenderKey.Compare(one.Response, other.Response));
        await AddAsync(fresh, transaction, cancellation);
        return results;
    }

    private async Task NameGiversAsync(List<IncomingResponse> fresh, BatchTransaction transaction, CancellationToken cancellation)
    {
        var given = fresh.Where(one => one.Giver is not null).ToList();
        if (given.Count == 0)
            return;
        var found = await customers.WriteAsync(given.ConvertAll(one => one.Giver!), transaction, cancellation);
        foreach (var (one, customer) in given.Zip(found))
            one.Response.CustomerId = customer[0].Id;
    }

    private async Task AddAsync(List<IncomingResponse> fresh, BatchTransaction transaction, CancellationToken cancellation)
    {
        await ResponseRows.Responses.RunAsync(fresh.ConvertAll(one => one.Response), transaction, cancellation);
        await ResponseRows.Answers.RunAsync([.. fresh.SelectMany(one => one.Answers)], transaction, cancellation);
        var deltas = ScoreDeltas.Of(transaction);
        var told = transaction.Ending(() => new ToldResponses(time, signal));
        foreach (var (response, answers) in fresh)
        {
            deltas.Add(response, answers);
            told.Received(response);
        }
    }

    private static async Task<Dictionary<SenderKey, (Guid Id, byte[]? Hash)>> FindUsedAsync(
        IReadOnlyList<IncomingResponse> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var keys = writes.Select(write => SenderKey.Of(write.Response)).OfType<SenderKey>().Distinct().ToList();
        var used = new Dictionary<SenderKey, (Guid, byte[]?)>();
        await UsedKeys.RunAsync(keys, transaction,
            (i, row) => used[keys[i]] = (row.GetGuid(1), row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2)), cancellation);
        return used;
    }

    private sealed record SenderKey(Guid WorkspaceId, Guid SurveyId, string Key)
    {
        public static SenderKey? Of(Response response) => response is { IdempotencyKey: { } key, SurveyId: { } survey }
            ? new(response.WorkspaceId, survey, key)
            : null;

        public static int Compare(Response one, Response other)
        {
            var order = (one.WorkspaceId, one.SurveyId ?? Guid.Empty).CompareTo((other.WorkspaceId, other.SurveyId ?? Guid.Empty));
            return order != 0 ? order : string.CompareOrdinal(one.IdempotencyKey, other.IdempotencyKey);
        }
    }
}
