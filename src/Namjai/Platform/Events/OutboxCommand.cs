using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Platform.Events;

/// <summary>For writers of batches: the same row as <see cref="Outbox.Add"/> makes. They call <see cref="OutboxSignal.Raise"/> after their commit.</summary>
internal static class OutboxCommand
{
    private const string Insert = "insert into outbox_events (workspace_id, id, type, payload, at) values ($1, $2, $3, $4, $5)";

    public static Task RunAsync(OutboxEvent happened, BatchTransaction transaction, CancellationToken cancellation) => transaction.RunAsync(
        Insert, [happened.WorkspaceId, happened.Id, happened.Type, happened.Payload, happened.At.ToDateTimeUtc()], cancellation);
}
