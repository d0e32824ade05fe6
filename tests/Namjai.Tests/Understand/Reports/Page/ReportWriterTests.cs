using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen;
using Namjai.Platform;
using Namjai.Platform.Localization;
using Namjai.Samples;
using Namjai.Understand;
using Namjai.Understand.Reports;
using Namjai.Understand.Reports.Findings;

namespace Namjai.Tests.Understand.Reports.Page;

public partial class ReportWriterTests
{
    private static readonly ReportWriter Writer =
        Rooms.CommandServices().BuildServiceProvider().GetRequiredService<ReportWriter>();

    public static MatrixTheoryData<string, string> States { get; } = new(SampleReports.All.Keys, ReaderLanguage.All.Select(language => language.Code));

    [Theory]
    [MemberData(nameof(States))]
    public async Task Every_state_of_a_report_is_drawn_without_a_hole(string state, string language)
    {
        var page = await DrawAsync(state, language);
        var words = Markup().Replace(Style().Replace(page, ""), " ");

        words.ShouldNotContain("NaN");
        words.ShouldNotContain("∞");
        Gap().IsMatch(words).ShouldBeFalse();
        Number().Matches(page).ShouldBeEmpty("A figure that is no number found its way into a picture.");
        page.ShouldContain($"<html lang=\"{language}");
        Heading().Count(page).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task Links_within_the_page_lead_somewhere_and_names_are_given_once(string state, string language)
    {
        var page = await DrawAsync(state, language);
        var names = Name().Matches(page).Select(name => name.Groups[1].Value).ToList();

        names.ShouldBeUnique();
        Link().Matches(page).Select(link => link.Groups[1].Value).Except(names).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_in_the_page_can_run_or_reach_out_whatever_customers_write()
    {
        var page = await DrawAsync("hostile", "en");

        page.ShouldContain("default-src &#x27;none&#x27;", Case.Insensitive);
        page.ShouldNotContain("<script", Case.Insensitive);
        page.ShouldNotContain("<img", Case.Insensitive);
        page.ShouldNotContain(" style=\"");
        Handler().Matches(page).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("th")]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Words_in_the_reader_s_own_language_are_quoted_first(string language)
    {
        var page = await DrawAsync("stars", language);
        var mend = page[page.IndexOf("id=\"mend\"", StringComparison.Ordinal)..];

        var quoted = QuoteLanguage().Matches(mend[..mend.IndexOf("</section>", StringComparison.Ordinal)]).Select(quote => quote.Groups[1].Value[..2]).ToList();

        quoted.Count.ShouldBeGreaterThan(1);
        quoted.ShouldBe(quoted.OrderByDescending(one => one == language));
        SampleReports.All["stars"].MendFirst!.Pain.Quotes.Select(quote => quote.Language).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void The_terminal_gets_two_plain_lines_in_the_reader_s_language()
    {
        foreach (var report in SampleReports.All.Values)
        {
            var lines = Writer.Summarise(report, ReaderLanguage.Thai);

            lines.Count.ShouldBe(2);
            lines.ShouldAllBe(line => line.Length > 20 && !line.Contains('\n') && line.Any(letter => letter >= 'ก' && letter <= '๛'));
        }
    }

    private static Task<string> DrawAsync(string state, string language)
    {
        ReaderLanguage.TryParse(language, out var reader).ShouldBeTrue();
        return Writer.RenderAsync(SampleReports.All[state], reader!);
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Gap();

    [GeneratedRegex("(?:[xy][12]?|width|height|points|d|r|c[xy])=\"[^\"]*(?:NaN|Infinity|–)[^\"]*\"")]
    private static partial Regex Number();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<blockquote[^>]*>\\s*<p[^>]* lang=\"([^\"]+)\"")]
    private static partial Regex QuoteLanguage();

    [GeneratedRegex("<[a-z][^>]* on[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();
}
