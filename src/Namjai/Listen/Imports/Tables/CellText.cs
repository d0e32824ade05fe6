using System.Buffers;
using System.Text;
using Namjai.Platform.Files;

namespace Namjai.Listen.Imports.Tables;

/// <summary>Plain text out of a cell: kept as it is, but for what no reader can see and some can be harmed by.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> Untidy = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n')).Select(code => (char)code), '\u007F', '\uFEFF', '\uFFFE', DetectedEncoding.Broken]);

    public static string Tidy(ReadOnlySpan<char> raw, out bool broken)
    {
        broken = false;
        raw = raw.Trim();
        if (raw.IsEmpty)
            return "";
        if (raw.IndexOfAny(Untidy) < 0)
            return raw.ToString();

        var tidy = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == '\r')
            {
                if (i + 1 == raw.Length || raw[i + 1] != '\n')
                    tidy.Append('\n');
            }
            else if (c == DetectedEncoding.Broken)
            {
                broken = true;
                tidy.Append('\uFFFD');
            }
            else if (!Untidy.Contains(c))
            {
                tidy.Append(c);
            }
        }
        return tidy.ToString().Trim();
    }
}
