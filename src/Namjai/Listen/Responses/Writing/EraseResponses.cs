using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;

namespace Namjai.Listen.Responses.Writing;

/// <summary>Erases responses with all that they hold, and takes their counts away. The answer is whether there was one.</summary>
internal sealed class EraseResponses(TimeProvider time, OutboxSignal signal) : IBatchWriter<ResponseId, bool>
{
    // Its answers go with it.
    private const string Delete = "delete from responses where workspace_id = $1 and id = $2";

    public async Task<IReadOnlyList<bool>> WriteAsync(IReadOnlyList<ResponseId> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var kept = await KeptResponses.ReadAsync(writes, transaction, cancellation);
        foreach (var (response, answers) in kept.Values.Select(one => (one.Response, one.Answers.Values)))
        {
            await DeleteAsync(new(response.WorkspaceId, response.Id), transaction, cancellation);
            ScoreDeltas.Of(transaction).TakeAway(response, answers);
            transaction.Ending(() => new ToldResponses(time, signal)).Erased(response);
        }
        var erased = new HashSet<ResponseId>();
        return [.. writes.Select(id => kept.ContainsKey(id) && erased.Add(id))];
    }

    /// <summary>Takes the rows away and nothing else.</summary>
    public static Task DeleteAsync(ResponseId id, BatchTransaction transaction, CancellationToken cancellation) =>
        transaction.RunAsync(Delete, [id.WorkspaceId, id.Id], cancellation);
}
