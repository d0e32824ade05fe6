namespace Namjai.Platform.Files;

/// <summary>A private copy of a file, taken while the file held still; disposing throws the copy away.</summary>
internal sealed class FileSnapshot : IDisposable
{
    private const int Attempts = 4;

    private FileSnapshot(string path, long length) => (Path, Length) = (path, length);

    public string Path { get; }
    public long Length { get; }

    /// <param name="path">The file.</param>
    /// <param name="copied">Called after each attempt's copying, before the copy is compared, with the attempt's number from 0.</param>
    /// <exception cref="FileKeepsChangingException">The file went on changing through every attempt.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static FileSnapshot Take(string path, Action<int>? copied = null)
    {
        var copy = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"namjai-{Guid.CreateVersion7():N}.tmp");
        // A command that is given up in the middle of its work ends without disposing of anything.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(copy);
        try
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                if (attempt > 0)
                    Pause(attempt);
                if (TryCopy(path, copy, () => copied?.Invoke(attempt)) is { } length)
                    return new FileSnapshot(copy, length);
            }
        }
        catch
        {
            File.Delete(copy);
            throw;
        }
        File.Delete(copy);
        throw new FileKeepsChangingException();
    }

    public FileStream OpenRead() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    public void Dispose() => File.Delete(Path);

    /// <summary>Null if the file was touched meanwhile; the second reading catches a writer that leaves length and time as they were.</summary>
    private static long? TryCopy(string path, string copy, Action copied)
    {
        if (IsEndless(path))
            throw new NotAFileException();
        var before = State(path);
        using (var source = Open(path))
        using (var target = new FileStream(copy, FileMode.Create, FileAccess.Write))
            source.CopyTo(target, 1 << 18);
        copied();
        if (State(path) != before || new FileInfo(copy).Length != before.Length)
            return null;
        using var again = Open(path);
        using var taken = new FileStream(copy, FileMode.Open, FileAccess.Read);
        return Same(again, taken) && State(path) == before ? before.Length : null;
    }

    /// <summary>A pipe's opening may wait for ever and a device's reading fill the disk, so neither is opened. Both say that they hold nothing.</summary>
    private static bool IsEndless(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        var target = Target(path);
        if (target.FullName.StartsWith("/dev/", StringComparison.Ordinal) || target.FullName.StartsWith("/proc/", StringComparison.Ordinal))
            return true;
        if (target is { Exists: false } or { Length: > 0 })
            return false;
        try
        {
            // Opened both ways a pipe answers at once; nothing is written.
            using var both = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return !both.CanSeek;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false; // what is wrong shows when it is opened to be read
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static (long Length, DateTime Written) State(string path)
    {
        var info = Target(path);
        return (info.Length, info.LastWriteTimeUtc);
    }

    /// <summary>Of a link, the file that it leads to: the link's own length is that of a name.</summary>
    private static FileInfo Target(string path) =>
        new FileInfo(File.ResolveLinkTarget(System.IO.Path.GetFullPath(path), returnFinalTarget: true)?.FullName ?? path);

    private static bool Same(FileStream one, FileStream other)
    {
        var left = new byte[1 << 18];
        var right = new byte[1 << 18];
        while (true)
        {
            var read = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            if (other.ReadAtLeast(right, right.Length, throwOnEndOfStream: false) != read)
                return false;
            if (!left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read)))
                return false;
            if (read < left.Length)
                return true;
        }
    }

    private static void Pause(int attempt)
    {
        using var never = new ManualResetEventSlim();
        never.Wait(TimeSpan.FromMilliseconds(150 * attempt));
    }
}

/// <summary>A pipe or a device.</summary>
internal sealed class NotAFileException : IOException;

/// <summary>The file went on changing while it was copied.</summary>
internal sealed class FileKeepsChangingException : IOException;
