using Namjai.Language;
using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Understand.Reports;

/// <summary>Everything the report says, worked out; words and pictures are made of it by the page.</summary>
internal sealed record FeedbackReport
{
    public required FileProfile File { get; init; }
    public required LocalDate MadeOn { get; init; }
    public required Coverage Coverage { get; init; }

    /// <summary>Null where the file has no scores: the report then stands on what was read in the comments.</summary>
    public required ScoreSummary? Score { get; init; }

    public required Feelings Feelings { get; init; }
    public required Trend Trend { get; init; }

    /// <summary>Most mentioned first; only themes that are mentioned.</summary>
    public required IReadOnlyList<ThemeFinding> Themes { get; init; }

    /// <summary>Surest first; only those that are rising.</summary>
    public required IReadOnlyList<RisingTheme> Rising { get; init; }

    /// <summary>Worst first.</summary>
    public required IReadOnlyList<PainPoint> PainPoints { get; init; }

    /// <summary>Null where nothing hurts enough to say so.</summary>
    public required MendFirst? MendFirst { get; init; }

    /// <summary>Whole phrases that set low scores (or negative comments) apart from high ones, strongest first.</summary>
    public required IReadOnlyList<PhraseFinding> LowPhrases { get; init; }

    /// <summary>Whole phrases that set high scores apart, strongest first.</summary>
    public required IReadOnlyList<PhraseFinding> HighPhrases { get; init; }

    /// <summary>Business by business or place by place, best first; empty where no column tells them apart.</summary>
    public required IReadOnlyList<PlaceFinding> Places { get; init; }

    /// <summary>The first of the rows that could not be read whole.</summary>
    public required IReadOnlyList<RowProblem> Problems { get; init; }
}

/// <summary>A number with its 95 % interval and what it was counted from.</summary>
internal readonly record struct Estimate(double Value, double Low, double High, int Count)
{
    /// <summary>Fewer answers than this are shown, but nothing is said of them.</summary>
    public const int EnoughAnswers = 30;

    public bool Enough => Count >= EnoughAnswers;
}

/// <param name="Rows">Rows of data in the file.</param>
/// <param name="Answers">Rows with a score or a comment.</param>
/// <param name="Problems">Rows of which something could not be read (listed up to a limit).</param>
/// <param name="Languages">Comments per language, most first.</param>
internal sealed record Coverage(
    int Rows,
    int Answers,
    int Scores,
    int Comments,
    int Problems,
    LocalDate? From,
    LocalDate? To,
    IReadOnlyList<LanguageCount> Languages);

internal sealed record LanguageCount(string Language, int Comments);

/// <summary>What the headline number is; it decides the unit and the words around it.</summary>
internal enum Headline
{
    /// <summary>Net promoter score, -100 to 100.</summary>
    Nps,

    /// <summary>Share of satisfied answers by the scale's own rule, 0 to 1.</summary>
    SatisfiedShare,

    /// <summary>Mean ease on the scale.</summary>
    EffortMean,

    /// <summary>Share of positive among the positive and negative comments, 0 to 1, where the file has no scores.</summary>
    PositiveShare,
}

/// <param name="Counts">Answers per whole score from the lowest to the highest; a half star counts under the star below it.</param>
/// <param name="LowShare">Share of low answers by the scale's own rule.</param>
internal sealed record ScoreSummary(
    Scale Scale,
    Headline Headline,
    Estimate Value,
    Estimate Mean,
    Estimate LowShare,
    IReadOnlyList<int> Counts,
    bool AllTheSame);

internal sealed record Feelings(int Negative, int Neutral, int Positive, int Questions)
{
    public int Total => Negative + Neutral + Positive;
}

/// <param name="Headline">What <see cref="MonthPoint.Value"/> is.</param>
/// <param name="Months">Every month from the first to the last, without gaps; empty if there is an <see cref="Absence"/>.</param>
internal sealed record Trend(
    Headline Headline,
    TrendAbsence? Absence,
    IReadOnlyList<MonthPoint> Months,
    TrendChange? Change);

internal enum TrendAbsence
{
    NoDates,
    OneMonthOnly,
    TooFewAnswers,
}

/// <param name="Value">Null in a month without answers.</param>
internal sealed record MonthPoint(YearMonth Month, int Answers, Estimate? Value);

/// <summary>The last part of the time against the part before it.</summary>
/// <param name="Changed">True only if the difference is more than chance.</param>
internal sealed record TrendChange(
    YearMonth BeforeFrom,
    YearMonth BeforeTo,
    YearMonth AfterFrom,
    YearMonth AfterTo,
    Estimate Before,
    Estimate After,
    Estimate Difference,
    double P,
    bool Changed);

/// <param name="Share">Share of all comments.</param>
/// <param name="MeanWith">Mean score of the answers that mention it; null without scores.</param>
/// <param name="Pull">Headline score with all answers minus without those that mention it: below zero, it pulls down.</param>
/// <param name="Months">Mentions per month, in step with <see cref="Trend.Months"/>; empty without dates.</param>
internal sealed record ThemeFinding(
    Theme Theme,
    int Mentions,
    int Negative,
    int Neutral,
    int Positive,
    Estimate Share,
    Estimate? MeanWith,
    Estimate? MeanWithout,
    double? Pull,
    IReadOnlyList<int> Months,
    IReadOnlyList<Quote> Quotes);

/// <summary>A customer's own words.</summary>
/// <param name="Text">The comment, shortened around what matters if it is long.</param>
/// <param name="HighlightStart">First character of the words that say it.</param>
/// <param name="HighlightLength">0 if the whole comment says it.</param>
internal sealed record Quote(
    string Text,
    int HighlightStart,
    int HighlightLength,
    string Language,
    double? Score,
    LocalDate? On,
    string? Group,
    int Line);

/// <param name="Complaints">True if it is the complaints about it that rise, false if the mentions.</param>
/// <param name="P">Chance of such a rise by luck, corrected for looking at many themes.</param>
internal sealed record RisingTheme(
    Theme Theme,
    bool Complaints,
    YearMonth RecentFrom,
    YearMonth RecentTo,
    int Recent,
    int RecentOf,
    int Earlier,
    int EarlierOf,
    double P);

/// <param name="Touched">Customers who complain of it.</param>
/// <param name="ShareTouched">Their share of all comments.</param>
/// <param name="Hurt">How bad it is for those touched, 0 to 1: the score gap, or the strength of feeling without scores.</param>
/// <param name="Weight">Share touched times hurt: what the order is made by.</param>
internal sealed record PainPoint(
    Theme Theme,
    int Touched,
    Estimate ShareTouched,
    Estimate Hurt,
    double Weight,
    IReadOnlyList<Quote> Quotes);

/// <summary>The one thing to begin with, and why.</summary>
/// <param name="Pain">The first pain point.</param>
/// <param name="ShareOfLow">Share of the low answers (with a comment) that complain of it.</param>
/// <param name="Gain">What the headline would be without the answers that complain of it, minus what it is; null if unknown.</param>
/// <param name="IsRising">Complaints about it are rising.</param>
/// <param name="WorstPlace">The place where it is most complained of beyond chance; null if none stands out.</param>
internal sealed record MendFirst(
    PainPoint Pain,
    Estimate ShareOfLow,
    double? Gain,
    bool IsRising,
    string? WorstPlace,
    IReadOnlyList<string> Phrases);

/// <param name="InLow">Low-scored (or negative) comments with the phrase.</param>
/// <param name="InHigh">The others with it.</param>
/// <param name="Z">Log-odds in standard errors.</param>
internal sealed record PhraseFinding(string Phrase, string Language, int InLow, int InHigh, double Z);

/// <param name="Ranked">The mean pulled towards the overall mean where answers are few: what the order is made by.</param>
/// <param name="Pain">What hurts most there; null if nothing stands out.</param>
internal sealed record PlaceFinding(
    string Name,
    Estimate Value,
    Estimate? Mean,
    double Ranked,
    int Comments,
    Theme? Pain,
    int PainTouched,
    Theme? Praise);
