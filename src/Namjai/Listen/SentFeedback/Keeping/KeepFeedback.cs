using Namjai.Customers.Contracts;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.SentFeedback.Keeping;

/// <summary>Keeps feedback in the current workspace, some hundreds to a transaction, so that customers who answer now come in between.</summary>
internal sealed class KeepFeedback(IGroupCommit commits, CurrentWorkspace workspace, WorkspaceZones zones)
{
    private const int Handful = 500;

    /// <returns>For each record what became of it, or why its customer makes no sense.</returns>
    public async Task<IReadOnlyList<(FeedbackOutcome Outcome, FeedbackFault? Fault)>> RunAsync(IReadOnlyList<FeedbackRecord> records, CancellationToken cancellation)
    {
        var results = new List<(FeedbackOutcome, FeedbackFault?)>(records.Count);
        foreach (var some in records.Chunk(Handful))
            results.AddRange(await KeepAsync(some, cancellation));
        return results;
    }

    private async Task<IEnumerable<(FeedbackOutcome, FeedbackFault?)>> KeepAsync(FeedbackRecord[] records, CancellationToken cancellation)
    {
        var zone = await zones.OfAsync(workspace.Id, cancellation);
        var results = await commits.WriteAsync<FeedbackHandful, IReadOnlyList<FeedbackResult>>(
            new(workspace.Id, zone, [.. records.Select(record => new IncomingFeedback(workspace.Id, record, record.Digest(), zone))]), cancellation);
        return results.Select(one => (one.Outcome, one.Fault is { } fault ? FaultOf(fault) : (FeedbackFault?)null));
    }

    private static FeedbackFault FaultOf(IdentityFault fault) => fault switch
    {
        IdentityFault.Email => new("customer.email", FeedbackFaultReason.NotAnEmail),
        IdentityFault.Phone => new("customer.phone", FeedbackFaultReason.NotAPhone),
        IdentityFault.Name => new("customer.name", FeedbackFaultReason.BrokenText),
        _ => new("customer.externalId", FeedbackFaultReason.BrokenText),
    };
}
