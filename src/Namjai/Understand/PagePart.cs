using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Measures.Scores;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Charts;
using Namjai.Platform.Web.Components;
using Namjai.Platform.Web.Pages;
using Namjai.Understand.Periods;
using Namjai.Understand.Scores;

namespace Namjai.Understand;

/// <summary>A page of Understand or a part of one, which knows how its reader writes.</summary>
public abstract class PagePart : ComponentBase
{
    [CascadingParameter]
    internal PageContext Context { get; set; } = null!;

    [Inject]
    internal IStringLocalizer<UnderstandWords> Words { get; set; } = null!;

    [Inject]
    internal IStringLocalizer<ThemeWords> ThemeWords { get; set; } = null!;

    [Inject]
    internal IPlaceNames Names { get; set; } = null!;

    internal ReaderNumbers Numbers => Context.Numbers;

    internal ReaderDates Dates => Context.Dates;

    internal string Say(string key, params object[] parts) => Words.Say(key, parts);

    internal string Count(string key, long count) => Words.Count(key, count, Numbers);

    internal string NameOf(Theme theme) => ThemeWords.Say(theme.ToString());

    /// <summary>Inside a sentence, where English has no capital.</summary>
    internal string InText(Theme theme) => Context.Language == ReaderLanguage.English ? NameOf(theme).ToLower(Context.Language.Culture) : NameOf(theme);

    internal string TouchpointName(string key) => Named(Names.Touchpoint(key, Context.Language.Code));

    internal string ChannelName(string key) => Named(Names.Channel(key, Context.Language.Code));

    internal string Sentences(params IEnumerable<string> sentences) => string.Join(Context.Language == ReaderLanguage.Chinese ? "" : " ", sentences);

    internal string Value(Measure measure, double value) => Writing.Value(MeasureScore.HeadlineOf(measure), value);

    internal string Value(Measure measure, Estimate value) => Writing.Value(MeasureScore.HeadlineOf(measure), value);

    internal string Between(Measure measure, Estimate value)
    {
        var (low, high) = Writing.Ends(MeasureScore.HeadlineOf(measure), value);
        return Say("Between", low, high);
    }

    /// <summary>The interval of a difference, each end with its sign.</summary>
    internal string Between(Measure measure, ScoreChange change) => Say("Between", SignedIn(measure, change.Low), SignedIn(measure, change.High));

    /// <summary>A difference of a headline, with its sign.</summary>
    internal string Difference(Measure measure, double difference)
    {
        var written = SignedIn(measure, difference);
        var isOne = written[1..] == Numbers.Whole(1);
        return Say((measure is Measure.Csat ? "PercentagePoints" : "Points") + (isOne ? "One" : "Other"), written);
    }

    /// <summary>How far it went, where the sentence says which way.</summary>
    internal string Distance(Measure measure, double difference) => Difference(measure, Math.Abs(difference)).TrimStart('+');

    internal static Tone ToneOf(Sentiment sentiment) => sentiment switch
    {
        Sentiment.Negative => Tone.Hurt,
        Sentiment.Positive => Tone.Glad,
        _ => Tone.Plain,
    };

    internal IReadOnlyList<LinkTab> SpanTabs(string path, Span current, string more = "") =>
        [.. Enum.GetValues<Span>().Select(span => new LinkTab($"{path}?{Spans.Field}={ApiName.Of(span)}{more}", Say("Span" + span), span == current))];

    private string SignedIn(Measure measure, double difference) => measure switch
    {
        Measure.Nps => Numbers.Signed(difference, 0),
        Measure.Csat => Numbers.Signed(difference * 100, 0),
        _ => Numbers.Signed(difference, 1),
    };

    // It may be an owner's own word inside our sentence: its direction of writing stays its own.
    private string Named(string name) => name.Length == 0 ? Say("Unknown") : $"\u2068{name}\u2069";

    private HeadlineWriting Writing => new(Numbers);
}
