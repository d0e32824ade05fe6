using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Understand.Reports.Findings;
using Namjai.Understand.Scores;
using NodaTime;

namespace Namjai.Tests.Understand.Reports;

public sealed class AnalyseFeedbackTests : IDisposable
{
    private readonly FeedbackFolder _folder = new();

    [Fact]
    public void Stars_become_the_share_of_fours_and_fives_with_its_interval()
    {
        string[] stars = [.. Enumerable.Repeat("5", 42), .. Enumerable.Repeat("4", 32), .. Enumerable.Repeat("3", 10), .. Enumerable.Repeat("2", 9), .. Enumerable.Repeat("1", 14)];

        var score = _folder.Report(["stars,comment", .. stars.Select(star => star + ",fine")]).Score.ShouldNotBeNull();

        score.Headline.ShouldBe(Headline.SatisfiedShare);
        score.Counts.ShouldBe([14, 9, 10, 32, 42]);
        score.Value.Value.ShouldBe(.6916, .0001);
        score.Value.Low.ShouldBe(.599, .001);
        score.Value.High.ShouldBe(.771, .001);
        score.LowShare.Value.ShouldBe(23 / 107.0, 1e-9);
    }

    [Fact]
    public void Half_stars_count_under_the_star_below_them_and_whole_in_the_mean()
    {
        var score = _folder.Report(["stars,comment", "4.5,good", "3.5,good", "2,bad", "5,good"]).Score.ShouldNotBeNull();

        score.Counts.ShouldBe([0, 1, 1, 1, 1]);
        score.Mean.Value.ShouldBe(3.75);
        score.Value.Value.ShouldBe(.5);
    }

    [Fact]
    public void Likelihood_to_recommend_becomes_the_net_promoter_score()
    {
        var score = _folder.Report(["How likely are you to recommend us?", .. Scores(6, 10), .. Scores(2, 7), .. Scores(2, 0)]).Score.ShouldNotBeNull();

        score.Headline.ShouldBe(Headline.Nps);
        score.Value.Value.ShouldBe(40);
    }

    [Fact]
    public void Without_scores_the_feeling_of_the_comments_is_the_headline_and_nothing_else_pretends_to_be_a_score()
    {
        var report = _folder.Report([
            "comment", .. Enumerable.Repeat("Wonderful coffee and lovely, friendly staff", 20), .. Enumerable.Repeat("Terrible, dirty table and the rudest waiter", 20)]);

        report.Score.ShouldBeNull();
        report.Trend.Headline.ShouldBe(Headline.PositiveShare);
        report.Feelings.Positive.ShouldBe(20);
        report.Feelings.Negative.ShouldBe(20);
        report.Themes.ShouldAllBe(theme => theme.MeanWith == null);
        report.Coverage.Scores.ShouldBe(0);
    }

    [Fact]
    public void Months_follow_each_other_without_gaps_and_an_empty_month_has_no_value()
    {
        var rows = Enumerable.Range(0, 40).Select(row => $"{FeedbackFolder.Day(row < 20 ? 1 : 4, 1 + (row % 20))},4,fine");

        var trend = _folder.Report(["date,stars,comment", .. rows]).Trend;

        trend.Absence.ShouldBeNull();
        trend.Months.Select(month => month.Month).ShouldBe([new YearMonth(2025, 1), new YearMonth(2025, 2), new YearMonth(2025, 3), new YearMonth(2025, 4)]);
        trend.Months[1].Value.ShouldBeNull();
        trend.Months[3].Answers.ShouldBe(20);
    }

    [Fact]
    public void What_cannot_have_a_trend_says_why()
    {
        _folder.Report(["stars,comment", "5,good", "4,good"]).Trend.Absence.ShouldBe(TrendAbsence.NoDates);
        _folder.Report(["date,stars,comment", "2025-03-01,5,good", "2025-03-30,4,good"]).Trend.Absence.ShouldBe(TrendAbsence.OneMonthOnly);
        _folder.Report(["date,stars,comment", "2025-03-01,5,good", "2025-04-30,4,good"]).Trend.Absence.ShouldBe(TrendAbsence.TooFewAnswers);
    }

    [Fact]
    public void A_fall_beyond_chance_is_a_change_and_an_equal_year_is_none()
    {
        var falling = Year((month, row) => month > 9 && row < 12 ? "1" : "5");
        var steady = Year((_, row) => row % 4 == 0 ? "2" : "5");

        var fall = _folder.Report(falling).Trend.Change.ShouldNotBeNull();
        fall.Changed.ShouldBeTrue();
        fall.Difference.Value.ShouldBe(-.6, 1e-9);
        fall.AfterFrom.ShouldBe(new YearMonth(2025, 10));
        fall.BeforeFrom.ShouldBe(new YearMonth(2025, 1));
        _folder.Report(steady).Trend.Change.ShouldNotBeNull().Changed.ShouldBeFalse();
    }

    [Fact]
    public void What_many_complain_of_lately_at_one_place_is_to_be_mended_first()
    {
        var rows = Enumerable.Range(0, 360).Select(row => (Month: 1 + (row / 30), Number: row % 30)).Select(row => row switch
        {
            { Month: > 9, Number: < 12 } => $"{FeedbackFolder.Day(row.Month, 1 + row.Number)},1,Riverside,We waited an hour in the queue for two coffees. Table {row.Number}",
            { Number: 20 } => $"{FeedbackFolder.Day(row.Month, 21)},2,Old Town,The toilet was dirty. Month {row.Month}",
            _ => $"{FeedbackFolder.Day(row.Month, 1 + (row.Number % 28))},5,{(row.Number % 2 == 0 ? "Riverside" : "Old Town")},Delicious cake and friendly staff. Number {row.Number}",
        });

        var report = _folder.Report(["date,stars,branch,comment", .. rows]);

        var first = report.MendFirst.ShouldNotBeNull();
        first.Pain.Theme.ShouldBe(Theme.Waiting);
        first.Pain.Touched.ShouldBe(36);
        first.IsRising.ShouldBeTrue();
        first.WorstPlace.ShouldBe("Riverside");
        first.ShareOfLow.Value.ShouldBe(36 / 48.0, 1e-9);
        first.Gain.ShouldNotBeNull().ShouldBeGreaterThan(.08);
        first.Pain.Quotes.ShouldNotBeEmpty();
        report.Rising.ShouldHaveSingleItem().Theme.ShouldBe(Theme.Waiting);
        report.PainPoints.Select(pain => pain.Theme).ShouldBe([Theme.Waiting, Theme.Cleanliness]);
        report.Themes.Single(theme => theme.Theme == Theme.Waiting).Pull.ShouldNotBeNull().ShouldBeLessThan(0);
        report.Places.Select(place => place.Name).ShouldBe(["Old Town", "Riverside"]);
        report.Places[1].Pain.ShouldBe(Theme.Waiting);
    }

    [Fact]
    public void One_dramatic_incident_is_no_pattern_and_is_not_what_to_mend_first()
    {
        var report = _folder.Report([
            "stars,comment", "1,The delivery never arrived and my parcel was lost for ever", .. Enumerable.Range(0, 60).Select(row => $"5,Delicious cake {row}")]);

        report.PainPoints.ShouldContain(pain => pain.Theme == Theme.Delivery && !pain.IsPattern);
        report.MendFirst.ShouldBeNull();
    }

    [Fact]
    public void A_column_that_always_says_the_same_is_told_and_breaks_nothing()
    {
        var report = _folder.Report(["date,stars,branch,comment", .. Enumerable.Range(0, 50).Select(row => $"{FeedbackFolder.Day(1 + (row % 5), 3)},5,Here,same")]);

        report.Score.ShouldNotBeNull().AllTheSame.ShouldBeTrue();
        report.Score.Value.Low.ShouldBeLessThan(1);
        report.Places.ShouldBeEmpty();
    }

    [Fact]
    public void What_could_not_be_read_is_counted_and_listed_with_its_line_and_the_rest_of_the_row_kept()
    {
        var report = _folder.Report(["stars,comment", "5,good", "55,very good", "4,fine", "4,fine", "3,so so"]);

        report.Coverage.Problems.ShouldBe(1);
        report.Problems.ShouldHaveSingleItem().Line.ShouldBe(3);
        report.Problems[0].Reason.ShouldBe(RowProblemReason.ScoreOutOfRange);
        report.Coverage.Comments.ShouldBe(5);
        report.Coverage.Scores.ShouldBe(4);
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Scores(int count, int score) => Enumerable.Repeat(score.ToString(System.Globalization.CultureInfo.InvariantCulture), count);

    private static IEnumerable<string> Year(Func<int, int, string> stars) =>
    [
        "date,stars,comment",
        .. from month in Enumerable.Range(1, 12) from row in Enumerable.Range(0, 20) select $"{FeedbackFolder.Day(month, 1 + row)},{stars(month, row)},ok {row}",
    ];
}
