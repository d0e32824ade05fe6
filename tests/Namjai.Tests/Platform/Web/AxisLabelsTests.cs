using CsCheck;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Charts;
using NodaTime;

namespace Namjai.Tests.Platform.Web;

public class AxisLabelsTests
{
    [Theory]
    [InlineData("th")]
    [InlineData("zh")]
    [InlineData("en")]
    public void Months_never_run_into_each_other_in_any_language(string code)
    {
        ReaderLanguage.TryParse(code, out var language).ShouldBeTrue();
        var dates = new ReaderDates(language!);
        Gen.Select(Gen.Int[1, 80], Gen.Double[180, 800]).Sample((months, width) =>
        {
            var labels = Enumerable.Range(0, months).Select(i => dates.Month(new YearMonth(2016, 1).PlusMonths(i))).ToList();
            var chosen = AxisLabels.Choose(labels, i => (i + .5) / months, width);
            chosen[0].Words.ShouldBe(labels[^1], "the latest month is the one to know");
            var ends = chosen.Select(label => Ends(label, width)).Reverse().ToList();
            for (var i = 1; i < ends.Count; i++)
                ends[i].Left.ShouldBeGreaterThan(ends[i - 1].Right);
        });
    }

    [Fact]
    public void Nothing_is_labelled_where_there_is_nothing() => AxisLabels.Choose([], _ => 0, 300).ShouldBeEmpty();

    private static (double Left, double Right) Ends(AxisLabel label, double width)
    {
        var wide = TextWidth.Ems(label.Words) * 13;
        var left = (label.Place * width) - (label.Anchor switch { "start" => 0, "end" => wide, _ => wide / 2 });
        return (left, left + wide);
    }
}
