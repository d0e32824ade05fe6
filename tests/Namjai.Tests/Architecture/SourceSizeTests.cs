namespace Namjai.Tests.Architecture;

public class SourceSizeTests
{
    private const int LongestFile = 300;

    /// <summary>Files that are long for a reason.</summary>
    private static readonly Dictionary<string, string> LongForAReason = new(StringComparer.Ordinal);

    [Fact]
    public void Program_is_a_table_of_contents_of_at_most_60_lines() =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "src/Namjai/Program.cs")).Count().ShouldBeLessThanOrEqualTo(60);

    [Fact]
    public void No_source_file_is_longer_than_300_lines_without_a_reason() =>
        TooLongIn(RepositoryFiles.Root).ShouldBe(LongForAReason.Keys, ignoreOrder: true,
            "Split the file, or list it with its reason; take a file off the list once it is short.");

    [Fact]
    public void A_file_of_301_lines_is_found_and_one_of_300_is_not()
    {
        var folder = Directory.CreateTempSubdirectory("namjai-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "obj"));
            File.WriteAllLines(Path.Combine(folder.FullName, "Long.cs"), Enumerable.Repeat("//", 301));
            File.WriteAllLines(Path.Combine(folder.FullName, "Right.cs"), Enumerable.Repeat("//", 300));
            File.WriteAllLines(Path.Combine(folder.FullName, "obj/Built.cs"), Enumerable.Repeat("//", 900));

            TooLongIn(folder.FullName).ShouldBe(["Long.cs"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> TooLongIn(string root) => RepositoryFiles.SourceIn(root, ".cs", ".razor", ".css", ".js")
        .Where(path => File.ReadLines(Path.Combine(root, path)).Count() > LongestFile);
}
