using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Measures.Intervals;
using Namjai.Understand.Comments;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Reports;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Reports.Findings;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Samples;

/// <summary>Reports of an invented café, for looking at the page in every state it can be in.</summary>
internal static class SampleReports
{
    private static readonly YearMonth First = new(2025, 11);

    public static IReadOnlyDictionary<string, FeedbackReport> All { get; } = new Dictionary<string, FeedbackReport>(StringComparer.Ordinal)
    {
        ["stars"] = Stars,
        ["recommend"] = Recommend,
        ["effort"] = Effort,
        ["percent"] = Percent,
        ["no-scores"] = NoScores,
        ["no-comments"] = NoComments,
        ["no-dates"] = NoDates,
        ["one-row"] = OneRow,
        ["all-alike"] = AllAlike,
        ["large"] = SampleExtremes.Large,
        ["hostile"] = SampleExtremes.Hostile,
    };

    public static FeedbackReport Stars => new()
    {
        File = new FileProfile("reviews-2026.csv", FileFormat.Csv, "windows-874", ';', null,
            [
                new("วันที่", ColumnRole.At), new("ดาว", ColumnRole.Score), new("ความเห็น", ColumnRole.Text), new("สาขา", ColumnRole.Group),
                new("หมายเลขใบเสร็จ", ColumnRole.Unused), new("ช่องทาง", ColumnRole.Unused),
            ],
            Scale.Stars, new DateReading(DateOrder.DayMonthYear, Ambiguous: true, BuddhistEra: true), 318),
        MadeOn = new LocalDate(2026, 11, 2),
        Coverage = new Coverage(318, 312, 305, 287, 9, new LocalDate(2025, 11, 3), new LocalDate(2026, 10, 30),
            [new("th", 171), new("zh", 62), new("en", 49), new("und", 5)]),
        Score = new ScoreSummary(Scale.Stars, Headline.SatisfiedShare, Share(204, 305), new Estimate(3.78, 3.64, 3.92, 305), Share(66, 305),
            [28, 38, 35, 92, 112], AllTheSame: false),
        Feelings = new Feelings(84, 46, 157, 11),
        Trend = new Trend(Headline.SatisfiedShare, null, Months(12),
            new TrendChange(new(2025, 11), new(2026, 7), new(2026, 8), new(2026, 10), Share(161, 222), Share(43, 83),
                new Estimate(-.207, -.33, -.09, 305), .0007, Changed: true)),
        Themes =
        [
            Finding(Theme.Waiting, 96, 71, 9, 16, 2.6, 4.2, -.094, SampleQuotes.Waiting, 3, 4, 4, 5, 5, 7, 8, 8, 9, 12, 15, 16),
            Finding(Theme.Quality, 88, 12, 10, 66, 4.4, 3.6, .051, SampleQuotes.Quality, 8, 7, 7, 8, 7, 8, 6, 8, 7, 8, 7, 7),
            Finding(Theme.Staff, 74, 18, 6, 50, 4.1, 3.7, .018, SampleQuotes.Staff, 6, 6, 5, 7, 6, 6, 7, 6, 6, 7, 6, 6),
            Finding(Theme.Place, 41, 9, 8, 24, 4.0, 3.8, .004, [], 4, 3, 4, 3, 4, 3, 3, 4, 3, 3, 4, 3),
            Finding(Theme.Payment, 22, 15, 3, 4, 2.9, 3.9, -.015, SampleQuotes.Payment, 0, 1, 0, 1, 1, 0, 2, 2, 3, 4, 4, 4),
            Finding(Theme.Price, 19, 10, 4, 5, 3.2, 3.8, -.006, [], 2, 1, 2, 1, 2, 2, 1, 2, 1, 2, 2, 1),
            Finding(Theme.Cleanliness, 4, 3, 0, 1, 2.5, 3.8, -.002, [], 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0),
        ],
        Rising =
        [
            new RisingTheme(Theme.Waiting, Complaints: true, new(2026, 8), new(2026, 10), 36, 78, 35, 209, .00002),
            new RisingTheme(Theme.Payment, Complaints: false, new(2026, 8), new(2026, 10), 12, 78, 10, 209, .031),
        ],
        PainPoints =
        [
            Pain(Theme.Waiting, 71, .46, SampleQuotes.Waiting), Pain(Theme.Staff, 18, .52, SampleQuotes.Staff.Skip(2)),
            Pain(Theme.Payment, 15, .38, SampleQuotes.Payment), Pain(Theme.Quality, 12, .34, []),
            Pain(Theme.Price, 10, .25, []), Pain(Theme.Place, 9, .21, []), Pain(Theme.Cleanliness, 3, .6, []),
        ],
        MendFirst = new MendFirst(Pain(Theme.Waiting, 71, .46, SampleQuotes.Waiting), Share(39, 62), .082, IsRising: true, "สาขาริมน้ำ",
            ["รอนาน", "รอคิว", "排队", "waited", "slow"]),
        LowPhrases =
        [
            new("รอนาน", "th", 31, 2, 6.1), new("排队", "zh", 18, 1, 5.2), new("ไม่บอก", "th", 12, 0, 4.4), new("nobody said", "en", 9, 0, 4.0),
            new("ระบบไม่ขึ้น", "th", 7, 0, 3.6),
        ],
        HighPhrases =
        [
            new("อร่อย", "th", 6, 58, 6.6), new("ยิ้มแย้ม", "th", 1, 29, 5.0), new("很耐心", "zh", 0, 14, 4.1), new("so friendly", "en", 0, 11, 3.8),
        ],
        Places =
        [
            new("Old Town", Share(118, 150), new Estimate(4.12, 3.95, 4.29, 150), 4.1, 141, null, 0, Theme.Quality),
            new("สาขาริมน้ำ", Share(81, 140), new Estimate(3.44, 3.22, 3.66, 140), 3.47, 133, Theme.Waiting, 52, Theme.Staff),
            new("Market stall", Share(5, 15), new Estimate(3.2, 2.4, 4.0, 15), 3.6, 13, null, 0, null),
        ],
        Problems =
        [
            new(14, RowProblemReason.ScoreNotUnderstood, "ดีมาก"), new(77, RowProblemReason.DateImplausible, "31/12/2699"),
            new(102, RowProblemReason.ScoreOutOfRange, "45"), new(140, RowProblemReason.CellsDoNotFit, null), new(219, RowProblemReason.NothingInIt, null),
        ],
    };

    public static FeedbackReport Recommend => Stars with
    {
        File = Stars.File with { FileName = "nps.xlsx", Format = FileFormat.Xlsx, Encoding = null, Delimiter = null, Sheet = "คำตอบ", Scale = Scale.Recommend, Dates = new DateReading(DateOrder.YearMonthDay, false, false) },
        Score = new ScoreSummary(Scale.Recommend, Headline.Nps, new Estimate(33.3, 24.9, 41.1, 324), new Estimate(7.9, 7.6, 8.2, 324), Share(54, 324),
            [4, 2, 3, 5, 9, 14, 17, 40, 68, 84, 78], AllTheSame: false),
        Trend = new Trend(Headline.Nps, null, [.. Months(12).Select(month => month with { Value = Nps(month.Value) })],
            new TrendChange(new(2025, 11), new(2026, 7), new(2026, 8), new(2026, 10), new Estimate(35, 25, 45, 222), new Estimate(25, 8, 42, 83), new Estimate(-10, -29, 9, 305), .31, Changed: false)),
        Themes = [.. Stars.Themes.Select(theme => theme with { Pull = theme.Pull * 100 })],
        MendFirst = Stars.MendFirst! with { Gain = 7.4 },
        Places = [.. Stars.Places.Select(place => place with { Value = Nps(place.Value)!.Value })],
        Problems = [],
        Coverage = Stars.Coverage with { Problems = 0 },
    };

    public static FeedbackReport Effort => Stars with
    {
        File = Stars.File with { Scale = Scale.EffortOfSeven },
        Score = new ScoreSummary(Scale.EffortOfSeven, Headline.EffortMean, new Estimate(5.2, 5.0, 5.4, 305), new Estimate(5.2, 5.0, 5.4, 305), Share(40, 305),
            [8, 12, 20, 35, 70, 90, 70], AllTheSame: false),
        Trend = new Trend(Headline.EffortMean, null, [new(new(2026, 10), 40, new Estimate(5.1, 4.6, 5.6, 40))], null),
        Themes = [.. Stars.Themes.Select(theme => theme with { Pull = theme.Pull * 3, Months = [] })],
        Rising = [],
        MendFirst = Stars.MendFirst! with { Gain = .31, IsRising = false, WorstPlace = null, ShareOfLow = Share(9, 14) },
        Places = [],
    };

    public static FeedbackReport Percent => Stars with
    {
        File = Stars.File with { Scale = Scale.Percent },
        Score = Stars.Score! with { Scale = Scale.Percent, Mean = new Estimate(74.2, 71.5, 76.9, 305), Counts = [.. Enumerable.Range(0, 101).Select(score => score % 5 == 0 ? score / 4 : 0)] },
    };

    public static FeedbackReport NoScores => Stars with
    {
        File = Stars.File with { Scale = null },
        Coverage = Stars.Coverage with { Scores = 0 },
        Score = null,
        Trend = Stars.Trend with { Headline = Headline.PositiveShare },
        Themes = [.. Stars.Themes.Select(theme => theme with { MeanWith = null, MeanWithout = null })],
        Places = [.. Stars.Places.Select(place => place with { Mean = null })],
    };

    public static FeedbackReport NoComments => Stars with
    {
        Coverage = Stars.Coverage with { Comments = 0, Languages = [] },
        Feelings = new Feelings(0, 0, 0, 0),
        Themes = [],
        Rising = [],
        PainPoints = [],
        MendFirst = null,
        LowPhrases = [],
        HighPhrases = [],
        Places = [.. Stars.Places.Select(place => place with { Comments = 0, Pain = null, Praise = null })],
    };

    public static FeedbackReport NoDates => Stars with
    {
        File = Stars.File with { Dates = null },
        Coverage = Stars.Coverage with { From = null, To = null },
        Trend = new Trend(Headline.SatisfiedShare, TrendAbsence.NoDates, [], null),
        Themes = [.. Stars.Themes.Select(theme => theme with { Months = [] })],
        Rising = [],
        MendFirst = Stars.MendFirst! with { IsRising = false },
    };

    public static FeedbackReport OneRow => NoComments with
    {
        File = Stars.File with { Rows = 1, Dates = new DateReading(DateOrder.YearMonthDay, false, false) },
        Coverage = new Coverage(1, 1, 1, 1, 0, new LocalDate(2026, 10, 30), new LocalDate(2026, 10, 30), [new("en", 1)]),
        Score = new ScoreSummary(Scale.Stars, Headline.SatisfiedShare, Share(0, 1), new Estimate(2, 1, 3.4, 1), Share(1, 1), [0, 1, 0, 0, 0], AllTheSame: true),
        Feelings = new Feelings(1, 0, 0, 0),
        Trend = new Trend(Headline.SatisfiedShare, TrendAbsence.OneMonthOnly, [], null),
        Themes = [Finding(Theme.Waiting, 1, 1, 0, 0, 2, 0, null, SampleQuotes.Waiting.Take(1)) with { Share = Share(1, 1), MeanWithout = null }],
        PainPoints = [Pain(Theme.Waiting, 1, .5, SampleQuotes.Waiting.Take(1)) with { ShareTouched = Share(1, 1) }],
        Places = [],
        Problems = [],
    };

    public static FeedbackReport AllAlike => NoComments with
    {
        Score = new ScoreSummary(Scale.Stars, Headline.SatisfiedShare, Share(305, 305), new Estimate(5, 4.95, 5, 305), Share(0, 305), [0, 0, 0, 0, 305], AllTheSame: true),
        Trend = new Trend(Headline.SatisfiedShare, null, [.. Enumerable.Range(0, 12).Select(i => new MonthPoint(First.PlusMonths(i), i == 4 ? 0 : 25, i == 4 ? null : Share(25, 25)))], null),
        Places = [],
    };

    public static Estimate Share(int part, int whole)
    {
        var share = WilsonInterval.Of(part, whole);
        return new Estimate(share.Value, share.Low, share.High, whole);
    }

    public static IReadOnlyList<MonthPoint> Months(int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var answers = 18 + ((i * 7) % 23);
        var happy = (int)(answers * (.78 - (.3 * i / count) + (.08 * ((i % 3) - 1))));
        return new MonthPoint(First.PlusMonths(i), answers, Share(happy, answers));
    })];

    public static PainPoint Pain(Theme theme, int touched, double hurt, IEnumerable<Quote> quotes)
    {
        var share = Share(touched, 287);
        return new PainPoint(theme, touched, share, new Estimate(hurt, Math.Max(0, hurt - .09), Math.Min(1, hurt + .09), touched), share.Value * hurt, [.. quotes]);
    }

    public static ThemeFinding Finding(Theme theme, int mentions, int negative, int neutral, int positive, double with, double without, double? pull, IEnumerable<Quote> quotes, params int[] months) =>
        new(theme, mentions, negative, neutral, positive, Share(mentions, 287),
            new Estimate(with, with - .3, with + .3, mentions), new Estimate(without, without - .1, without + .1, 287 - mentions), pull, months, [.. quotes]);

    private static Estimate? Nps(Estimate? share) => share is { } value
        ? new Estimate((value.Value * 140) - 60, Math.Max(-100, (value.Low * 140) - 70), Math.Min(100, (value.High * 140) - 50), value.Count)
        : null;
}
