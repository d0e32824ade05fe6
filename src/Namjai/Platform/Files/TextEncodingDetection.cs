using System.Text;
using UtfUnknown;

namespace Namjai.Platform.Files;

/// <summary>The encoding of a text file.</summary>
/// <param name="Name">IANA name.</param>
/// <param name="MarkLength">Length of the byte order mark in bytes; 0 where there is none.</param>
internal sealed record DetectedEncoding(string Name, int MarkLength)
{
    /// <summary>Stands for bytes that are no text: a character that no text holds, so that it can't be mixed up with one that does.</summary>
    public const char Broken = '\uFFFF';

    public Encoding ToEncoding() =>
        Encoding.GetEncoding(Name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Broken.ToString()));
}

/// <summary>
/// Finds the encoding of a text: byte order marks first; then whatever is (nearly) whole UTF-8 is UTF-8; then the old encoding
/// in which the text makes most sense. Detectors built on letter statistics err on a few short lines, so their word comes last.
/// </summary>
internal static class TextEncodingDetection
{
    private const int ShortSample = 64;
    private const double Convincing = 7;
    private const double UncommonBits = 13;

    static TextEncodingDetection() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Null if the bytes are no text.</summary>
    public static DetectedEncoding? Detect(Stream file)
    {
        file.Position = 0;
        var head = new byte[4];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (FromMark(head.AsSpan(0, read)) is { } marked)
            return marked;

        file.Position = 0;
        var census = ByteCensus.Take(file);
        if (census.LooksLikeUtf16 is { } wide)
            return new(wide, 0);
        if (census.IsBinary)
            return null;
        var old = OldEncodings.MostPlausible(census.Sample);
        if (census.IsUtf8 && !(old?.Bits < Convincing && ReadsAsNothing(census.Sample)))
            return new("utf-8", 0);
        return old is { } found ? new(found.Name, 0) : FromStatistics(census.Sample);
    }

    private static DetectedEncoding? FromMark(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return new("utf-8", 3);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return new("utf-32", 4);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new("utf-16", 2);
        return head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new("utf-16BE", 2) : null;
    }

    /// <summary>A word or two in an old encoding may be valid UTF-8 by chance; it then reads as letters that no customer here writes.</summary>
    private static bool ReadsAsNothing(byte[] sample) =>
        sample.Length < ShortSample && !Encoding.UTF8.GetString(sample).Any(c => c is >= 'ก' and <= '๛' or >= '\u00C0' and <= '\u024F' or >= '\u2000' and <= '\u2BFF' or >= '\u3000' and <= '\u30FF' or >= '\uFF00' and <= '\uFFEF'
            || char.IsSurrogate(c) || (c is >= '\u4E00' and <= '\u9FA5' && CharacterCosts.OfChinese(c) < UncommonBits));

    private static DetectedEncoding? FromStatistics(byte[] sample)
    {
        var name = CharsetDetector.DetectFromBytes(sample).Detected?.Encoding?.WebName;
        return new(name ?? "windows-1252", 0);
    }
}
