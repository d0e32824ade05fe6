using System.Text;
using Namjai.Platform.CommandLine;

namespace Namjai.Platform.Files;

/// <summary>
/// A file that appears whole or not at all: written beside its place and moved there at the end,
/// so that a failure or a full disk leaves an older file as it was.
/// </summary>
internal sealed class FileInTheMaking : IDisposable
{
    private readonly string _path;
    private readonly string _draft;
    private readonly FileStream _stream;
    private readonly Func<string, string> _refusal;

    private FileInTheMaking(string path, string draft, FileStream stream, Func<string, string> refusal) =>
        (_path, _draft, _stream, _refusal) = (path, draft, stream, refusal);

    public string Path => _path;

    /// <summary>Takes the place for the file, so that one that can't be written is known before the long work, not after it.</summary>
    /// <exception cref="CannotBeDoneException">The place can't be written.</exception>
    public static FileInTheMaking At(string path, Func<string, string> refusal)
    {
        try
        {
            var full = System.IO.Path.GetFullPath(path);
            if (Directory.Exists(full))
                throw new CannotBeDoneException(refusal(path));
            var folder = System.IO.Path.GetDirectoryName(full)!;
            Directory.CreateDirectory(folder);
            var draft = System.IO.Path.Combine(folder, $".{System.IO.Path.GetFileName(full)}.{Guid.NewGuid():N}");
            return new FileInTheMaking(full, draft, new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None), refusal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CannotBeDoneException(refusal(path));
        }
    }

    /// <exception cref="CannotBeDoneException">The disk is full, or the place has gone.</exception>
    public async Task CompleteAsync(string content, CancellationToken cancellation)
    {
        try
        {
            await _stream.WriteAsync(Encoding.UTF8.GetBytes(content), cancellation);
            _stream.Flush(flushToDisk: true);
            await _stream.DisposeAsync();
            File.Move(_draft, _path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A disk that filled up, a folder that went away: the older file is still as it was.
            throw new CannotBeDoneException($"{_refusal(_path)} ({failure.Message})");
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (File.Exists(_draft))
            File.Delete(_draft);
    }
}
