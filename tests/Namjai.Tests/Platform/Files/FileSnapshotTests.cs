using Namjai.Platform.Files;

namespace Namjai.Tests.Platform.Files;

public class FileSnapshotTests
{
    [Fact]
    public void A_snapshot_stays_as_it_was_and_is_thrown_away()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "before");
            var snapshot = FileSnapshot.Take(path);
            File.WriteAllText(path, "after");
            File.ReadAllText(snapshot.Path).ShouldBe("before");
            snapshot.Length.ShouldBe(6);
            snapshot.Dispose();
            File.Exists(snapshot.Path).ShouldBeFalse();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_grows_once_is_copied_again_and_one_that_goes_on_growing_is_refused()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var snapshot = FileSnapshot.Take(path, attempt => File.AppendAllText(path, attempt == 0 ? "late" : "")))
                File.ReadAllText(snapshot.Path).ShouldBe("late");
            Should.Throw<FileKeepsChangingException>(() => FileSnapshot.Take(path, _ => File.AppendAllText(path, "more")));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_change_that_leaves_length_and_time_as_they_were_is_seen()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "one");
            var written = File.GetLastWriteTimeUtc(path);
            using var snapshot = FileSnapshot.Take(path, attempt =>
            {
                if (attempt > 0)
                    return;
                File.WriteAllText(path, "two");
                File.SetLastWriteTimeUtc(path, written);
            });
            File.ReadAllText(snapshot.Path).ShouldBe("two");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
