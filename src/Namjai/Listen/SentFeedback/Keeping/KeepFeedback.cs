using Namjai.Customers.Contracts;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.SentFeedback.Keeping;

/// <summary>Keeps feedback in the current workspace, some hundreds to a transaction, so that customers who answer now come in between.</summary>
internal sealed class KeepFeedback(IGroupCommit commits, ICustomerDirectory customers, CurrentWorkspace workspace, WorkspaceZones zones)
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
        var who = await customers.FindOrAddAsync([.. records.Select(record => record.Customer ?? new())], cancellation);
        var sound = records.Zip(who).Where(one => one.Second.Fault is null)
            .Select(one => new IncomingFeedback(workspace.Id, one.First, one.Second.Id, one.First.Digest(), zone)).ToList();
        var outcomes = sound.Count == 0
            ? []
            : await commits.WriteAsync<FeedbackHandful, IReadOnlyList<FeedbackOutcome>>(new(sound), cancellation);
        var next = 0;
        return who.Select(one => one.Fault is { } fault ? (default, FaultOf(fault)) : (outcomes[next++], (FeedbackFault?)null)).ToList();
    }

    private static FeedbackFault FaultOf(IdentityFault fault) => fault switch
    {
        IdentityFault.Email => new("customer.email", FeedbackFaultReason.NotAnEmail),
        IdentityFault.Phone => new("customer.phone", FeedbackFaultReason.NotAPhone),
        IdentityFault.Name => new("customer.name", FeedbackFaultReason.BrokenText),
        _ => new("customer.externalId", FeedbackFaultReason.BrokenText),
    };
}
