using System.Globalization;
using System.Text.RegularExpressions;
using Namjai.Platform.Web;
using Namjai.Tests.Architecture;

namespace Namjai.Tests.Platform.Web;

public partial class StylesheetTests
{
    private static readonly string Css = string.Concat(Sources(".css").Select(text => Remark().Replace(text, "")));

    /// <summary>Inks with the grounds they stand on.</summary>
    public static TheoryData<string, string, double> Pairs { get; } = new()
    {
        { "ink", "paper", 4.5 }, { "ink", "sunken", 4.5 }, { "ink", "raised", 4.5 }, { "ink", "accent-ground", 4.5 }, { "ink", "hurt-ground", 4.5 },
        { "ink", "glad-ground", 4.5 }, { "ink", "even-ground", 4.5 }, { "ink", "mark", 4.5 }, { "muted", "paper", 4.5 }, { "muted", "sunken", 4.5 },
        { "muted", "raised", 4.5 }, { "muted", "accent-ground", 4.5 }, { "link", "paper", 4.5 }, { "link", "raised", 4.5 }, { "link", "sunken", 4.5 },
        { "accent", "accent-ground", 4.5 }, { "on-accent", "accent", 4.5 }, { "on-accent", "accent-strong", 4.5 }, { "hurt", "paper", 4.5 },
        { "hurt", "raised", 4.5 }, { "hurt", "hurt-ground", 4.5 }, { "on-hurt", "hurt", 4.5 }, { "glad", "raised", 4.5 }, { "glad", "glad-ground", 4.5 },
        { "even-ink", "even-ground", 4.5 }, { "edge", "paper", 3 }, { "edge", "raised", 3 }, { "edge", "sunken", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Ink_stands_out_from_its_ground_by_day_and_by_night(string ink, string ground, double least)
    {
        var (day, night) = (Tokens(Day()), Tokens(Night()));

        Contrast(day[ink], day[ground]).ShouldBeGreaterThanOrEqualTo(least);
        Contrast(night[ink], night[ground]).ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void Night_by_choice_is_the_night_of_the_device()
    {
        var chosen = Tokens(ChosenNight());
        chosen.Count.ShouldBeGreaterThan(20);
        chosen.ShouldBe(Tokens(Night()), ignoreOrder: true);
    }

    [Fact]
    public void Every_class_that_pages_name_has_a_look()
    {
        var styled = Selector().Matches(Css).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Sources(".razor").SelectMany(ClassesIn).Distinct().Except(styled).Order().ShouldBeEmpty();
    }

    [Fact]
    public void Every_look_is_worn_by_something()
    {
        var source = string.Concat(Sources(".razor", ".cs", ".js"));
        var words = Word().Matches(source).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        Selector().Matches(Css).Select(match => match.Groups[1].Value).Distinct().Where(name => !words.Contains(name)).Order().ShouldBeEmpty();
    }

    [Fact]
    public void Every_token_that_is_asked_for_is_there() =>
        Asked().Matches(Css).Select(match => match.Groups[1].Value).Distinct()
            .Except(Given().Matches(Css).Select(match => match.Groups[1].Value)).ShouldBeEmpty();

    [Fact]
    public void A_sheet_loses_nothing_but_air_on_its_way()
    {
        foreach (var sheet in new[] { Stylesheet.App, Stylesheet.Report, Stylesheet.Public })
        {
            sheet.Text.Count(letter => letter == '{').ShouldBe(sheet.Text.Count(letter => letter == '}'));
            sheet.Text.ShouldNotContain("/*");
        }
        Stylesheet.Public.Text.Length.ShouldBeLessThan(8 * 1024);
        Stylesheet.App.Path.ShouldMatch("^/look/app\\.[0-9a-f]{12}\\.css$");
    }

    private static IEnumerable<string> Sources(params string[] kinds) => RepositoryFiles.SourceIn(RepositoryFiles.Root, kinds)
        .Where(path => path.StartsWith("src/Namjai/", StringComparison.Ordinal))
        .Select(path => File.ReadAllText(Path.Combine(RepositoryFiles.Root, path)));

    private static IEnumerable<string> ClassesIn(string razor) =>
        PlainClass().Matches(razor).Select(match => match.Groups[1].Value)
            .Concat(ChosenClass().Matches(razor).SelectMany(match => Literal().Matches(match.Groups[1].Value).Select(text => text.Groups[1].Value)))
            .SelectMany(names => names.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string> Tokens(Regex part) => part.Matches(Css)
        .SelectMany(block => Token().Matches(block.Groups["tokens"].Value)).ToDictionary(token => token.Groups[1].Value, token => token.Groups[2].Value);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
        }

        return (.2126 * Part(1)) + (.7152 * Part(3)) + (.0722 * Part(5));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Remark();

    // The public page's sheet has its colours in one line; these are the ones of the program.
    [GeneratedRegex(@"^:root \{\n(?<tokens>.*?)\n\}", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Day();

    [GeneratedRegex(@":root:not\(\[data-theme=""light""\]\) \{\n(?<tokens>.*?)\n  \}", RegexOptions.Singleline)]
    private static partial Regex Night();

    [GeneratedRegex(@":root\[data-theme=""dark""\] \{\n(?<tokens>.*?)\n  \}", RegexOptions.Singleline)]
    private static partial Regex ChosenNight();

    [GeneratedRegex(@"--([\w-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();

    [GeneratedRegex(@"\.([a-z][\w-]*)(?=[^{}]*\{)")]
    private static partial Regex Selector();

    [GeneratedRegex(@"class=""([^""@]+)""")]
    private static partial Regex PlainClass();

    [GeneratedRegex(@"class=""@\((.*?)\)""[\s>/]")]
    private static partial Regex ChosenClass();

    [GeneratedRegex(@"(?<!== )""([a-z][a-z0-9 -]*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[A-Za-z][\w-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"var\((--[\w-]+)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(--[\w-]+):")]
    private static partial Regex Given();
}
