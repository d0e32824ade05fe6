using Namjai.Platform.CommandLine;

namespace Namjai.Demo.Opening;

/// <summary>
/// The folder that the demo lives in: a new one of its own that goes when the demo ends, or an empty one that was named and stays.
/// A folder with something in it is never touched.
/// </summary>
internal sealed class DemoFolder : IDisposable
{
    private readonly bool _isOurs;
    private bool _isOpen;

    private DemoFolder(string path, bool isOurs)
    {
        Path = path;
        _isOurs = isOurs;
    }

    public string Path { get; }

    public static DemoFolder Fresh(string? named)
    {
        if (named is null)
            return new DemoFolder(Directory.CreateTempSubdirectory("namjai-demo-").FullName, isOurs: true);
        try
        {
            var path = Directory.CreateDirectory(named).FullName;
            if (Directory.EnumerateFileSystemEntries(path).Any())
            {
                throw new CannotBeDoneException(
                    $"{named} is not empty, and the demo wants a folder of its own. Name a new one, or open what is in it: namjai serve --data {named}");
            }
            return new DemoFolder(path, isOurs: false);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CannotBeDoneException($"{named} can't be used as a folder: {unusable.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>From here on a named folder is worth keeping; half a demo is worth nothing.</summary>
    public void IsOpen() => _isOpen = true;

    public void Dispose()
    {
        if (_isOurs)
            Directory.Delete(Path, recursive: true);
        else if (!_isOpen)
            Empty();
    }

    private void Empty()
    {
        foreach (var file in Directory.EnumerateFiles(Path))
            File.Delete(file);
        foreach (var folder in Directory.EnumerateDirectories(Path))
            Directory.Delete(folder, recursive: true);
    }
}
