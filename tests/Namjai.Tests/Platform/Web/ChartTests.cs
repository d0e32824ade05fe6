using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Namjai.Platform.Web.Charts;

namespace Namjai.Tests.Platform.Web;

public class ChartTests
{
    public static TheoryData<int> Sizes => [0, 1, 2, 37, 70];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_line_of_any_length_is_drawn_with_numbers_only(int points)
    {
        var drawn = await DrawAsync<LineChart>(new()
        {
            ["Points"] = Enumerable.Range(0, points).Select(i => new LinePoint($"M{i}", i % 5 == 3 ? null : .5, .4, i == 1 ? double.NaN : .6, false, "said")).ToList(),
            ["Tick"] = (double value) => value.ToString(CultureInfo.InvariantCulture),
            ["Reference"] = .5,
        });
        drawn.ShouldHoldNumbersOnly();
        drawn.Descendants("circle").Count().ShouldBe(Enumerable.Range(0, points).Count(i => i % 5 != 3));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_heat_map_has_a_cell_for_every_month(int months)
    {
        var drawn = await DrawAsync<HeatMap>(new()
        {
            ["Columns"] = Enumerable.Range(1, months).Select(i => $"2026年{i}月").ToList(),
            ["Rows"] = new[] { new HeatRow("row", [.. Enumerable.Range(0, months).Select(i => i == 0 ? (double?)null : i == 1 ? double.NaN : i)]) },
        });
        drawn.ShouldHoldNumbersOnly();
        drawn.Descendants("rect").Count().ShouldBe(months);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Pain_points_keep_their_numbers_however_many_share_a_place(int bubbles)
    {
        var drawn = await DrawAsync<BubbleChart>(new()
        {
            ["Bubbles"] = Enumerable.Range(1, bubbles).Select(i => new Bubble(i, "name", .1, i == 1 ? double.NaN : .1, "said")).ToList(),
        });
        drawn.ShouldHoldNumbersOnly();
        drawn.Descendants("text").Count(text => (string?)text.Attribute("class") == "rank").ShouldBe(2 * bubbles, "once for the phone, once for the desk");
    }

    [Fact]
    public async Task What_a_customer_wrote_is_text_and_never_markup()
    {
        const string Hostile = "<img src=x onerror=alert(1)>\"'&";
        var drawn = await DrawAsync<BubbleChart>(new()
        {
            ["Bubbles"] = new[] { new Bubble(1, Hostile, 1, 1, Hostile) },
            ["Title"] = Hostile,
            ["Alternative"] = Hostile,
        });
        drawn.Descendants("img").ShouldBeEmpty();
        drawn.Descendants("text").ShouldContain(text => text.Value == Hostile);
    }

    private static async Task<XElement> DrawAsync<TChart>(Dictionary<string, object?> parameters)
        where TChart : IComponent
    {
        var logs = LoggerFactory.Create(_ => { });
        await using var services = new ServiceCollection().AddSingleton(logs).AddLocalization().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TChart>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return XElement.Parse($"<drawn>{html}</drawn>");
    }
}
