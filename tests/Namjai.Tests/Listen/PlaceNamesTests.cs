using Namjai.Demo.Year;
using Namjai.Listen;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Listen.Surveys.Ready;
using Namjai.Platform.Localization;

namespace Namjai.Tests.Listen;

public class PlaceNamesTests
{
    private static readonly Dictionary<string, LocalizedText> OwnNames = new(StringComparer.Ordinal)
    {
        ["garden"] = new(Th: "สวนหลังร้าน", En: "Back garden"),
        ["counter"] = new(En: "Bar"),
    };

    private readonly PlaceNames _names = new();

    public static TheoryData<string> ReadyTouchpoints => [.. ReadyQuestions.Moments.Select(moment => moment.Touchpoint).Concat(DemoTouchpoints).Where(key => key.Length > 0).Distinct()];

    public static TheoryData<string> Channels => ["link", "qr", "kiosk", "widget", "email", "sms", "chat", "phone", "staff", "import", "review", .. LifeSurvey.All.SelectMany(survey => survey.Channels).Select(channel => channel.Channel).Distinct().Except(["link", "qr", "kiosk", "import"])];

    private static IEnumerable<string> DemoTouchpoints => typeof(LifeSurvey).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Surveys/", StringComparison.Ordinal))
        .Select(name => ListenJson.Read<SurveyDraft>(new StreamReader(typeof(LifeSurvey).Assembly.GetManifestResourceStream(name)!).ReadToEnd()).Touchpoint ?? "");

    [Theory]
    [MemberData(nameof(ReadyTouchpoints))]
    public void Every_ready_touchpoint_has_a_name_in_three_languages(string key) => PlaceNames.Touchpoints[key].Languages.Count().ShouldBe(3);

    [Theory]
    [MemberData(nameof(Channels))]
    public void Every_channel_has_a_name_in_three_languages(string key) => PlaceNames.Channels[key].Languages.Count().ShouldBe(3);

    [Fact]
    public void No_two_ready_touchpoints_and_no_two_channels_look_alike()
    {
        foreach (var language in ReaderLanguage.All)
        {
            PlaceNames.Touchpoints.Values.Select(name => name[language]).ShouldBeUnique();
            PlaceNames.Channels.Values.Select(name => name[language]).ShouldBeUnique();
        }
    }

    [Theory]
    [InlineData("counter", "th", "เคาน์เตอร์")]
    [InlineData("Web-Shop", "zh", "网店")]
    [InlineData("upstairs-bar_2", "th", "Upstairs bar 2")]
    [InlineData("Upstairs bar", "en", "Upstairs bar")]
    [InlineData("สวนหลังร้าน", "zh", "สวนหลังร้าน")]
    [InlineData("", "en", "")]
    public void A_ready_touchpoint_is_read_by_its_name_and_an_own_one_as_it_was_typed(string key, string language, string name) =>
        _names.Touchpoint(key, language).ShouldBe(name);

    [Theory]
    [InlineData("เคาน์เตอร์", "", "counter")]
    [InlineData(" online SHOP ", "", "web-shop")]
    [InlineData("柜台", "Counter", "Counter")]
    [InlineData("upstairs-bar", "upstairs-bar", "upstairs-bar")]
    [InlineData(null, "counter", "")]
    public void Who_types_a_ready_name_means_its_key(string? typed, string kept, string key) => _names.KeyOf(typed, kept).ShouldBe(key);

    [Theory]
    [InlineData("garden", "th", "สวนหลังร้าน")]
    [InlineData("garden", "zh", "Back garden")]
    [InlineData("garden", "en", "Back garden")]
    [InlineData("counter", "en", "Bar")]
    [InlineData("counter", "zh", "柜台")]
    public void A_name_of_the_owners_own_comes_first_and_one_language_is_enough(string key, string language, string name)
    {
        _names.Own = OwnNames;
        _names.Touchpoint(key, language).ShouldBe(name);
        _names.KeyOf(name, "").ShouldBe(key);
    }

    [Fact]
    public void A_touchpoint_keeps_its_key_while_it_is_called_by_any_of_its_names()
    {
        _names.Own = OwnNames;
        _names.KeyOf("back GARDEN", "garden").ShouldBe("garden");
        _names.KeyOf("garden", "garden").ShouldBe("garden");
        _names.KeyOf("柜台", "garden").ShouldBe("counter");
        _names.KeyOf("Roof", "garden").ShouldBe("Roof");
    }
}
