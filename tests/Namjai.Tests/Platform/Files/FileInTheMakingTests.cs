using Namjai.Platform.CommandLine;
using Namjai.Platform.Files;

namespace Namjai.Tests.Platform.Files;

public sealed class FileInTheMakingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-").FullName;

    [Fact]
    public async Task It_appears_whole_in_a_folder_made_for_it()
    {
        var path = Path.Combine(_folder, "new", "report.html");
        using (var file = FileInTheMaking.At(path, told => told))
        {
            File.Exists(path).ShouldBeFalse();
            await file.CompleteAsync("ก็ดี", TestContext.Current.CancellationToken);
        }

        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe("ก็ดี");
        Directory.GetFiles(Path.GetDirectoryName(path)!).ShouldHaveSingleItem();
    }

    [Fact]
    public void Given_up_it_leaves_the_older_file_and_no_draft()
    {
        var path = Path.Combine(_folder, "report.html");
        File.WriteAllText(path, "older");
        using (FileInTheMaking.At(path, told => told))
        {
        }

        File.ReadAllText(path).ShouldBe("older");
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_refused_at_once()
    {
        var file = Path.Combine(_folder, "a-file");
        File.WriteAllText(file, "");

        Should.Throw<CannotBeDoneException>(() => FileInTheMaking.At(Path.Combine(file, "report.html"), told => "no: " + told)).Message.ShouldStartWith("no: ");
        Should.Throw<CannotBeDoneException>(() => FileInTheMaking.At(_folder, told => "no: " + told));
    }

    [Fact]
    public async Task A_place_that_goes_away_before_the_end_is_told_and_not_taken_for_our_mistake()
    {
        var folder = Path.Combine(_folder, "gone");
        using var file = FileInTheMaking.At(Path.Combine(folder, "report.html"), told => "no: " + told);
        Directory.Delete(folder, recursive: true);

        (await Should.ThrowAsync<CannotBeDoneException>(() => file.CompleteAsync("text", TestContext.Current.CancellationToken)))
            .Message.ShouldStartWith("no: ");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
