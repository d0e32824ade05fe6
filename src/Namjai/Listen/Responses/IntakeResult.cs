namespace Namjai.Listen.Responses;

/// <summary>What became of a response: its id once it is on disk, or why it is not.</summary>
internal readonly record struct IntakeResult(Guid Id, IntakeRefusal Refusal)
{
    public bool IsKept => Refusal == IntakeRefusal.None;

    public static IntakeResult Kept(Guid id) => new(id, IntakeRefusal.None);

    public static IntakeResult Refused(IntakeRefusal refusal) => new(Guid.Empty, refusal);
}

internal enum IntakeRefusal
{
    /// <summary>It was kept.</summary>
    None,

    /// <summary>The same key was used before, with other contents.</summary>
    KeyUsedBefore,

    /// <summary>There is no such response to add to.</summary>
    UnknownResponse,

    /// <summary>More came at once than can be written: to be sent again in a moment.</summary>
    Busy,

    /// <summary>The disk is full: nothing was written.</summary>
    NoRoom,
}
