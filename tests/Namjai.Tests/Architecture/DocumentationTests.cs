using System.Text.RegularExpressions;

namespace Namjai.Tests.Architecture;

public partial class DocumentationTests
{
    [Fact]
    public void Every_link_to_a_file_leads_to_one() => BrokenLinksIn(RepositoryFiles.Root).ShouldBeEmpty();

    [Fact]
    public void Every_decision_is_in_the_list()
    {
        var folder = Path.Combine(RepositoryFiles.Root, "docs/decisions");
        var list = File.ReadAllText(Path.Combine(folder, "README.md"));

        RepositoryFiles.SourceIn(folder, ".md").Where(path => path != "README.md" && !list.Contains($"({path})", StringComparison.Ordinal))
            .ShouldBeEmpty("Add it to docs/decisions/README.md.");
    }

    [Fact]
    public void A_link_to_nothing_is_found_and_one_to_a_file_a_folder_or_the_web_is_not()
    {
        var folder = Directory.CreateTempSubdirectory("namjai-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "docs"));
            File.WriteAllText(Path.Combine(folder.FullName, "docs/here.md"), "![gone](gone.png) [up](../README.md#top) [web](https://example.org/x)");
            File.WriteAllText(Path.Combine(folder.FullName, "README.md"), "[a](docs/here.md) [b](docs) [c](#part)");

            BrokenLinksIn(folder.FullName).ShouldBe(["docs/here.md: gone.png"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> BrokenLinksIn(string root) =>
        from page in RepositoryFiles.SourceIn(root, ".md")
        from link in Link().Matches(File.ReadAllText(Path.Combine(root, page)))
        let target = link.Groups["target"].Value
        where !target.Contains("://", StringComparison.Ordinal)
        let path = Path.Combine(root, Path.GetDirectoryName(page) ?? "", target)
        where !Path.Exists(path)
        select $"{page}: {target}";

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
