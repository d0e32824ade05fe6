using Namjai.Demo.Opening;
using Namjai.Platform.CommandLine;

namespace Namjai.Tests.Demo.Opening;

public sealed class DemoFolderTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("namjai-demo-folder-").FullName;

    [Fact]
    public void A_folder_with_something_in_it_is_refused_and_left_alone()
    {
        var mine = Path.Combine(_place, "mine.txt");
        File.WriteAllText(mine, "do not lose this");

        Should.Throw<CannotBeDoneException>(() => DemoFolder.Fresh(_place)).Message.ShouldContain("not empty");
        File.ReadAllText(mine).ShouldBe("do not lose this");
    }

    [Fact]
    public void A_folder_that_is_not_there_yet_is_made_and_stays()
    {
        var named = Path.Combine(_place, "new", "demo");
        using (var folder = DemoFolder.Fresh(named))
        {
            File.WriteAllText(Path.Combine(folder.Path, "namjai.db"), "");
            folder.IsOpen();
        }

        File.Exists(Path.Combine(named, "namjai.db")).ShouldBeTrue();
    }

    [Fact]
    public void Half_a_demo_is_swept_away_so_that_the_same_folder_can_be_named_again()
    {
        using (var folder = DemoFolder.Fresh(_place))
        {
            File.WriteAllText(Path.Combine(folder.Path, "namjai.db"), "");
            Directory.CreateDirectory(Path.Combine(folder.Path, "keys"));
        }

        Directory.EnumerateFileSystemEntries(_place).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_name_the_folder_is_new_and_goes_with_the_demo()
    {
        string path;
        using (var folder = DemoFolder.Fresh(named: null))
        {
            path = folder.Path;
            folder.IsOpen();
            Directory.Exists(path).ShouldBeTrue();
        }

        Directory.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told()
    {
        var file = Path.Combine(_place, "file");
        File.WriteAllText(file, "");

        Should.Throw<CannotBeDoneException>(() => DemoFolder.Fresh(file)).Message.ShouldContain("can't be used as a folder");
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
