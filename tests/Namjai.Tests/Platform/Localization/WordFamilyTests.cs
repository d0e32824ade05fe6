using System.Reflection;
using Namjai.Platform.Localization;
using Namjai.Tests.Architecture;

namespace Namjai.Tests.Platform.Localization;

public class WordFamilyTests
{
    private static readonly string Source = string.Concat(RepositoryFiles.SourceIn(RepositoryFiles.Root, ".cs", ".razor")
        .Where(path => path.StartsWith("src/", StringComparison.Ordinal))
        .Select(path => File.ReadAllText(Path.Combine(RepositoryFiles.Root, path))));

    [Fact]
    public void Every_sentence_is_there_in_all_three_languages_with_the_same_gaps()
    {
        var families = WordFamily.All();

        families.ShouldNotBeEmpty();
        families.SelectMany(family => family.Faults()).ShouldBeEmpty();
    }

    [Fact]
    public void No_sentence_lies_about_unsaid() =>
        WordFamily.All().SelectMany(family => family.Languages["en"].Keys
            .Where(key => !IsSaid(key, PerMember(family.Name)))
            .Select(key => $"{family.Name}.{key}")).ShouldBeEmpty();

    [Fact]
    public void A_member_of_an_enum_that_has_no_words_yet_is_found() =>
        WordFamily.All().SelectMany(family => PerMember(family.Name).Except(family.Languages["en"].Keys)
            .Select(key => $"{family.Name}.{key}")).ShouldBeEmpty();

    [Fact]
    public void A_planted_hole_of_each_kind_is_found()
    {
        var sound = new Dictionary<string, string> { ["Count"] = "{0} of {1}", ["Hello"] = "Hello" };
        var family = new WordFamily("Planted", new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["en"] = sound,
            ["th"] = new Dictionary<string, string> { ["Count"] = "{0}", ["Hello"] = " " },
            ["de"] = sound,
        });

        family.Faults().ShouldBe(
        [
            "Planted is not there in zh",
            "Planted is in de, which the product does not speak",
            "Planted.Count fills other gaps in th than in English",
            "Planted.Hello is empty in th",
        ], ignoreOrder: true);
        (family with { Languages = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = sound, ["th"] = sound, ["zh"] = new Dictionary<string, string>() } })
            .Faults().ShouldBe(["Planted.Count is missing in zh", "Planted.Hello is missing in zh"]);
        IsSaid("NobodySaysThis" + nameof(WordFamilyTests), []).ShouldBeFalse();
    }

    private static bool IsSaid(string key, IReadOnlyCollection<string> perMember) =>
        perMember.Contains(key)
        || Source.Contains($"\"{key}\"", StringComparison.Ordinal)
        || (key.EndsWith("One", StringComparison.Ordinal) && Source.Contains($"\"{key[..^3]}\"", StringComparison.Ordinal))
        || (key.EndsWith("Other", StringComparison.Ordinal) && Source.Contains($"\"{key[..^5]}\"", StringComparison.Ordinal));

    /// <summary>Keys that are put together from a prefix and the member of an enum, as the class that marks the family says.</summary>
    private static IReadOnlyCollection<string> PerMember(string family) =>
        [.. typeof(WordPerMemberAttribute).Assembly.GetTypes().Where(type => type.Name == family)
            .SelectMany(type => type.GetCustomAttributes<WordPerMemberAttribute>())
            .SelectMany(words => Enum.GetNames(words.Members).Select(member => words.Prefix + member))];
}
