namespace Namjai.Platform.Counts;

/// <summary>Counts that a room keeps beside what they count, so that no page need count. They should never drift; whether they have can be looked up.</summary>
internal interface IKeptCounts
{
    /// <summary>What is counted, in English: <c>answers</c>.</summary>
    string Counted { get; }

    /// <summary>How many rows of a workspace's counts are not what counting anew would give.</summary>
    Task<long> DifferencesAsync(Guid workspace, CancellationToken cancellation);

    /// <summary>Counts a workspace anew, while it goes on living.</summary>
    Task RepairAsync(Guid workspace, CancellationToken cancellation);
}
