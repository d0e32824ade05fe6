using Microsoft.Extensions.Localization;
using Namjai.Language;
using Namjai.Platform.Localization;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Page;

/// <summary>The report beside its reader's language: how its numbers, days and subjects are written.</summary>
internal sealed class ReportView(
    FeedbackReport report,
    ReaderLanguage language,
    IStringLocalizer<ReportWords> words,
    IStringLocalizer<ThemeWords> themes)
{
    private readonly HeadlineWriting _headlines = new(new ReaderNumbers(language));

    public FeedbackReport Report { get; } = report;

    public ReaderLanguage Language { get; } = language;

    public ReaderNumbers Numbers { get; } = new(language);

    public ReaderDates Dates { get; } = new(language);

    /// <summary>What the report's first number is, with or without scores.</summary>
    public Headline Headline => Report.Score?.Headline ?? Headline.PositiveShare;

    public bool HasComments => Report.Coverage.Comments > 0;

    public string Say(string key, params object[] parts) => words.Say(key, parts);

    public string Count(string key, long count) => words.Count(key, count, Numbers);

    public string Theme(Theme theme) => themes.Say(theme.ToString());

    /// <summary>Inside a sentence, where English has no capital.</summary>
    public string ThemeInText(Theme theme) =>
        Language == ReaderLanguage.English ? Theme(theme).ToLower(Language.Culture) : Theme(theme);

    /// <summary>Somebody else's words inside our sentence: their direction of writing stays their own.</summary>
    public static string Isolate(string text) => $"\u2068{text}\u2069";

    /// <summary>In the quotation marks of the reader's language.</summary>
    public string Quoted(string text) => Isolate(Language == ReaderLanguage.English ? $"‘{text}’" : $"“{text}”");

    /// <summary>One after another, parted as the reader's language does it.</summary>
    public string Listed(IEnumerable<string> parts) => string.Join(Language == ReaderLanguage.Chinese ? "、" : ", ", parts);

    /// <summary>One after another; Chinese needs no space between them.</summary>
    public string Sentences(params IEnumerable<string> sentences) => string.Join(Language == ReaderLanguage.Chinese ? "" : " ", sentences);

    /// <summary>The headline measure in its unit.</summary>
    public string Value(Headline headline, double value) => _headlines.Value(headline, value);

    public string Value(Headline headline, Estimate value) => _headlines.Value(headline, value);

    /// <summary>Low and high end, as finely as they need to be told apart.</summary>
    public (string Low, string High) Ends(Headline headline, Estimate value) => _headlines.Ends(headline, value);

    public string Between(Headline headline, Estimate value)
    {
        var (low, high) = Ends(headline, value);
        return Say("Between", low, high);
    }

    /// <summary>A share of something, with its unit.</summary>
    public string Share(Estimate share) => Value(Headline.SatisfiedShare, share);

    public string ShareBetween(Estimate share) => Between(Headline.SatisfiedShare, share);

    /// <summary>A difference of the headline measure, without sign: "3.1 points", "2.4 percentage points".</summary>
    public string Difference(Headline headline, double difference) => headline is Headline.Nps or Headline.EffortMean
        ? Say("Points", Numbers.Decimal(Math.Abs(difference), headline == Headline.Nps ? 1 : 2))
        : Say("PercentagePoints", Numbers.Decimal(Math.Abs(difference) * 100, 1));

    /// <summary>Whether a difference is large enough to be more than zero as written.</summary>
    public static bool IsVisible(Headline headline, double? difference) => difference is { } value && double.IsFinite(value)
        && Math.Abs(value) >= (headline switch { Headline.Nps => .05, Headline.EffortMean => .005, _ => .0005 });

    /// <summary>A single score as its scale writes it: whole where it is whole.</summary>
    public string Score(double score) => Numbers.Decimal(score, score == Math.Floor(score) ? 0 : 1);

    public string Mean(Estimate mean) => Numbers.Decimal(mean.Value, mean.High - mean.Low < .2 ? 2 : 1);
}
