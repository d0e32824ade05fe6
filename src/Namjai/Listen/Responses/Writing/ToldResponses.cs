using Namjai.Listen.Contracts;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;

namespace Namjai.Listen.Responses.Writing;

/// <summary>What a transaction tells the rest of the house: one event per workspace for all that came in, and one for all that went.</summary>
internal sealed class ToldResponses(TimeProvider time, OutboxSignal signal) : IBatchEnding
{
    private readonly Dictionary<Guid, HashSet<Guid>> _received = [];
    private readonly Dictionary<Guid, HashSet<Guid>> _erased = [];

    public void Received(Response response) => Note(_received, response);

    public void Erased(Response response) => Note(_erased, response);

    public async Task WriteAsync(BatchTransaction transaction, CancellationToken cancellation)
    {
        var at = time.GetUtcNow();
        foreach (var (workspace, ids) in _received)
            await OutboxCommand.RunAsync(OutboxEvent.Of(workspace, new ResponsesReceived([.. ids]), at), transaction, cancellation);
        foreach (var (workspace, ids) in _erased)
            await OutboxCommand.RunAsync(OutboxEvent.Of(workspace, new ResponsesErased([.. ids]), at), transaction, cancellation);
    }

    public void Committed() => signal.Raise();

    private static void Note(Dictionary<Guid, HashSet<Guid>> ids, Response response)
    {
        if (!ids.TryGetValue(response.WorkspaceId, out var own))
            ids.Add(response.WorkspaceId, own = []);
        own.Add(response.Id);
    }
}
