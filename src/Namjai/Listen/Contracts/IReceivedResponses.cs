namespace Namjai.Listen.Contracts;

/// <summary>Reads responses of the current workspace.</summary>
public interface IReceivedResponses
{
    /// <summary>Those of the ids that are still there, in the order of their ids.</summary>
    Task<IReadOnlyList<ReceivedResponse>> ReadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);
}
