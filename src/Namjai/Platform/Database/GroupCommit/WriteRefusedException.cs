namespace Namjai.Platform.Database.GroupCommit;

/// <summary>A write was refused as a whole: nothing of it is kept.</summary>
internal sealed class WriteRefusedException(WriteRefusal refusal, Exception? cause = null) : Exception(refusal.ToString(), cause)
{
    public WriteRefusal Refusal { get; } = refusal;
}

internal enum WriteRefusal
{
    /// <summary>More came at once than can be written, or the database can't be reached: to be sent again in a moment.</summary>
    Busy,

    /// <summary>The disk is full.</summary>
    NoRoom,
}
