using System.Buffers.Binary;
using NodaTime;

namespace Namjai.Understand.Comments;

/// <summary>Places in time that no two comments share: the millisecond, and twenty more bits to tell apart those of the same one.</summary>
internal static class CommentPosition
{
    private const int MoreBits = 20;

    /// <summary>The first place of a moment.</summary>
    public static long At(Instant moment) => moment.ToUnixTimeMilliseconds() << MoreBits;

    /// <summary>A comment's place in its moment, by the random end of its id.</summary>
    public static long Of(Instant moment, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        return At(moment) | (BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]) >> (64 - MoreBits) & ((1 << MoreBits) - 1));
    }
}
