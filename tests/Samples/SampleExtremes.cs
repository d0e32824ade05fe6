using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Understand.Comments;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Reports;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Reports.Findings;
using Namjai.Understand.Scores;
using NodaTime;

namespace Namjai.Samples;

/// <summary>Reports at the edge: as many of everything as can be, and text that means harm.</summary>
internal static class SampleExtremes
{
    public const string Script = "<script>document.title='harmed'</script><img src=x onerror=\"document.title='harmed'\"><style>body{display:none}</style>";

    public static string Zalgo { get; } = string.Concat("never again".Select(letter => letter + string.Concat(Enumerable.Range(0, 60).Select(i => (char)(0x300 + i)))));

    /// <summary>70 places, 60 months, every theme.</summary>
    public static FeedbackReport Large
    {
        get
        {
            var themes = Enum.GetValues<Theme>();
            return SampleReports.Stars with
            {
                Trend = new Trend(Headline.SatisfiedShare, null,
                    [.. Enumerable.Range(0, 60).Select(i => new MonthPoint(new YearMonth(2021, 11).PlusMonths(i), i % 17 == 3 ? 0 : 40 + (i % 9), i % 17 == 3 ? null : SampleReports.Share(25 + (i % 7), 40 + (i % 9))))],
                    null),
                Themes =
                [
                    .. themes.Select((theme, i) => SampleReports.Finding(theme, 240 - (i * 20), 120 - (i * 10), 20, 100 - (i * 9), 3.1, 3.9, -.02 + (i * .004),
                        Enumerable.Repeat(SampleQuotes.Waiting, 4).SelectMany(quotes => quotes), [.. Enumerable.Range(0, 60).Select(month => (month * (i + 3)) % 11)])),
                ],
                // Side by side on purpose: badges and names must find their own room.
                PainPoints = [.. themes.Select((theme, i) => SampleReports.Pain(theme, 110 - (i % 3), .4 + (i % 4 * .01), SampleQuotes.Waiting))],
                Places =
                [
                    .. Enumerable.Range(0, 70).Select(i => new PlaceFinding(
                        i % 7 == 0 ? $"Branch number {i} beside the very long river road, second floor, opposite the old market hall" : i % 7 == 1 ? $"ร้านสาขาที่ {i} ถนนเลียบแม่น้ำ" : i % 7 == 2 ? $"河滨路第{i}分店" : $"Branch {i}",
                        SampleReports.Share(95 - i, 100), new Estimate(4.8 - (i * .04), 4.6 - (i * .04), 5 - (i * .04), 100), 4.8 - (i * .04), 90, i % 3 == 0 ? Theme.Waiting : null, 9, i % 4 == 0 ? Theme.Staff : null)),
                ],
                Problems = [.. Enumerable.Range(2, 400).Select(line => new RowProblem(line, RowProblemReason.DateNotUnderstood, "yesterday"))],
                Coverage = SampleReports.Stars.Coverage with { Rows = 100_000, Answers = 99_000, Problems = 1_400 },
            };
        }
    }

    public static FeedbackReport Hostile
    {
        get
        {
            Quote[] quotes =
            [
                Quote(Script, 0, 20), Quote(Zalgo, 3, 200), Quote(new string('a', 50_000), 25_000, 400), Quote(new string('๑', 3_000), 0, 0),
                Quote("شكرا لكم \u202e reversed \u2067 never closed", 0, 5), Quote("=cmd|' /C calc'!A0", 0, 0), Quote("👩‍👩‍👧‍👦🔥🔥🔥", 1, 3), Quote("broken \ud83d and \0 and \u0007", 7, 1),
                Quote("short", 900, 20), Quote("", 0, 0),
            ];
            var report = SampleReports.Stars;
            return report with
            {
                File = report.File with { FileName = Script + ".csv", Columns = [new(Script, ColumnRole.Text), new(new string('x', 400), ColumnRole.Unused), new(Zalgo, ColumnRole.Group)] },
                Themes = [.. report.Themes.Select(theme => theme with { Quotes = quotes, Pull = double.NaN })],
                PainPoints = [.. report.PainPoints.Select(pain => pain with { Quotes = quotes, Hurt = new Estimate(double.NaN, double.NaN, double.PositiveInfinity, 9) })],
                MendFirst = report.MendFirst! with { Pain = SampleReports.Pain(Theme.Waiting, 71, .46, quotes), WorstPlace = Script, Phrases = [Script, Zalgo, new string('b', 900)], Gain = double.NaN },
                LowPhrases = [new(Script, "en", 3, 0, 2), new(Zalgo, "th", 3, 0, 2), new(new string('y', 500), "und", 2, 0, 2)],
                Places = [.. report.Places.Select((place, i) => place with { Name = i == 0 ? Script : i == 1 ? Zalgo : new string('w', 600) })],
                Problems = [new(2, RowProblemReason.ScoreNotUnderstood, Script[..80]), new(3, RowProblemReason.BrokenText, Zalgo[..80]), new(4, RowProblemReason.DateNotUnderstood, new string('z', 80))],
            };
        }
    }

    private static Quote Quote(string text, int start, int length) => new(text, start, length, "en", 1, new LocalDate(2026, 5, 1), Script, 7);
}
