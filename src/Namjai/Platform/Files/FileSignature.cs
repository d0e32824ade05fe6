using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Namjai.Platform.Files;

/// <summary>What a file is by its contents, whatever its name says.</summary>
internal enum FileKind
{
    Text,
    Workbook,
    OldWorkbook,
    EncryptedWorkbook,
    BrokenArchive,
    OpenDocument,
    OtherArchive,
    Picture,
    Pdf,
    WebPage,
    Json,
}

internal static partial class FileSignature
{
    private static readonly byte[][] Pictures =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "II*\0"u8.ToArray(), "MM\0*"u8.ToArray(),
    ];

    private static readonly byte[][] Archives =
    [
        [0x1F, 0x8B, 0x08], "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "BZh"u8.ToArray(), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    ];

    public static FileKind Recognise(Stream file)
    {
        var head = new byte[1024];
        var span = head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        if (span.StartsWith("PK\x03\x04"u8) || span.StartsWith("PK\x05\x06"u8))
            return RecogniseArchive(file);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return Contains(file, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) ? FileKind.EncryptedWorkbook : FileKind.OldWorkbook;
        if (StartsWithAny(span, Pictures) || IsRiffPicture(span) || IsHeifPicture(span) || IsBitmap(span))
            return FileKind.Picture;
        if (StartsWithAny(span, Archives))
            return FileKind.OtherArchive;
        if (span.StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        var start = TextOf(span);
        return IsWebPage(start) ? FileKind.WebPage : Json().IsMatch(start) ? FileKind.Json : FileKind.Text;
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> head, byte[][] signatures)
    {
        foreach (var signature in signatures)
        {
            if (head.StartsWith(signature))
                return true;
        }
        return false;
    }

    private static bool IsRiffPicture(ReadOnlySpan<byte> head) =>
        head.Length > 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8);

    private static bool IsHeifPicture(ReadOnlySpan<byte> head) =>
        head.Length > 12 && head[4..].StartsWith("ftyp"u8) && head[0] == 0;

    private static bool IsBitmap(ReadOnlySpan<byte> head) =>
        head.Length > 18 && head.StartsWith("BM"u8) && head[6] == 0 && head[7] == 0 && head[8] == 0 && head[9] == 0;

    private static string TextOf(ReadOnlySpan<byte> head) =>
        Encoding.Latin1.GetString(head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head).TrimStart();

    private static bool IsWebPage(string start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);

    // An object with a named value, alone, one to a line or in a list.
    [GeneratedRegex("""^\[?\s*\{\s*"[^"]*"\s*:""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Json();

    private static FileKind RecogniseArchive(Stream file)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Any(entry => entry.FullName.TrimStart('/').Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase)))
                return FileKind.Workbook;
            return archive.GetEntry("content.xml") is not null ? FileKind.OpenDocument : FileKind.OtherArchive;
        }
        catch (InvalidDataException)
        {
            return FileKind.BrokenArchive;
        }
    }

    private static bool Contains(Stream file, ReadOnlySpan<byte> what)
    {
        file.Position = 0;
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (true)
        {
            var read = file.Read(buffer, kept, buffer.Length - kept);
            if (read == 0)
                return false;
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(what) >= 0)
                return true;
            kept = Math.Min(what.Length - 1, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }
    }
}
