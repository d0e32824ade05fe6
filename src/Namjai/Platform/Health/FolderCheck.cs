using Namjai.Platform.Database;

namespace Namjai.Platform.Health;

/// <summary>The data folder: there, ours to write, and with room.</summary>
internal sealed class FolderCheck(DatabaseChoice choice) : IDoctorCheck
{
    private const long Scarce = 1L << 30;

    /// <summary>Below this the program says that it isn't ready.</summary>
    public const long TooLittle = 64L << 20;

    public Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Finding>>([.. Findings()]);

    public static long FreeBytes(string folder) => new DriveInfo(NearestThere(folder)).AvailableFreeSpace;

    private IEnumerable<Finding> Findings()
    {
        if (!Directory.Exists(choice.Folder))
        {
            if (choice.Kind == DatabaseKind.Sqlite)
                yield return Finding.Wrong($"There is no folder {choice.Folder}.");
            yield break;
        }
        yield return IsWritable(choice.Folder)
            ? Finding.Fine($"The data folder {choice.Folder} can be written.")
            : Finding.Wrong($"The data folder {choice.Folder} can't be written. Give it to the account that runs Namjai (chown), or choose another by --data.");
        var free = FreeBytes(choice.Folder);
        yield return free switch
        {
            < TooLittle => Finding.Wrong($"Only {Megabytes(free)} are left on the disk of {choice.Folder}: answers will be refused. Make room."),
            < Scarce => Finding.Warning($"Only {Megabytes(free)} are left on the disk of {choice.Folder}."),
            _ => Finding.Fine($"{Megabytes(free)} are left on the disk."),
        };
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(choice.Folder) & (UnixFileMode.OtherRead | UnixFileMode.OtherExecute)) != UnixFileMode.None)
            yield return Finding.Warning($"Everybody on this machine may look into {choice.Folder}. Close it: chmod 700.");
    }

    private static bool IsWritable(string folder)
    {
        try
        {
            using var trial = File.Create(Path.Combine(folder, $".namjai-{Guid.NewGuid():n}"), 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    private static string NearestThere(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
            folder = above;
        return folder;
    }

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes >> 20:N0} MB");
}
