namespace Namjai.Platform.Health;

/// <summary>Something that <c>namjai check</c> looks at. Rooms contribute theirs; it sees all workspaces and changes nothing.</summary>
internal interface IDoctorCheck
{
    Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation);
}

/// <summary>What was found, in a sentence for whoever keeps the machine, and what to do about it.</summary>
internal sealed record Finding(FindingKind Kind, string Says)
{
    public static Finding Fine(string says) => new(FindingKind.Fine, says);

    public static Finding Warning(string says) => new(FindingKind.Warning, says);

    public static Finding Wrong(string says) => new(FindingKind.Wrong, says);
}

internal enum FindingKind
{
    Fine,
    Warning,
    Wrong,
}
