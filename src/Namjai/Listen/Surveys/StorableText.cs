using System.Buffers;
using System.Text;

namespace Namjai.Listen.Surveys;

/// <summary>What both databases can keep as text: PostgreSQL keeps no NUL, and a lone surrogate is no character in either.</summary>
internal static class StorableText
{
    public static bool Holds(string text)
    {
        var left = text.AsSpan();
        while (!left.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(left, out var rune, out var used) != OperationStatus.Done || rune.Value == 0)
                return false;
            left = left[used..];
        }
        return true;
    }
}
