using Namjai.Demo.Opening;
using Namjai.Demo.Voices;
using Namjai.Demo.Year;
using Namjai.Language;
using Namjai.Measures.Scores;
using Namjai.Measures.Themes;
using NodaTime;

namespace Namjai.Tests.Demo.Year;

/// <summary>The measures find the story in the answers, as the product's pages will, whichever day the demo is started on.</summary>
public sealed class StorylineTests
{
    private const int Month = 30;

    private static readonly BusinessYear Shop = new(new CommentWriter());

    public static TheoryData<int, int> Days => new() { { 2026, 11 }, { 2027, 3 }, { 2027, 8 } };

    [Theory]
    [MemberData(nameof(Days))]
    public void Satisfaction_at_the_counter_has_fallen_in_the_last_two_months(int year, int month)
    {
        var told = Told(year, month, Touchpoint.Counter);

        var change = SatisfiedShare.Change(
            Satisfaction(told(Storyline.CounterWaitsSince, BusinessYear.Days)), Satisfaction(told(0, Storyline.CounterWaitsSince)));

        change.Changed.ShouldBeTrue();
        change.High.ShouldBeLessThan(-0.05);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Deliveries_have_really_got_better_since_the_new_boxes(int year, int month)
    {
        var told = Told(year, month, Touchpoint.Delivery);

        var change = SatisfiedShare.Change(
            Satisfaction(told(Storyline.NewBoxesSince, BusinessYear.Days)), Satisfaction(told(0, Storyline.NewBoxesSince)));

        change.Low.ShouldBeGreaterThan(0.05);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Of_all_complaints_those_about_waiting_and_payment_rise(int year, int month)
    {
        var answers = Year(year, month);
        var (lately, before) = (Between(answers, 0, 2 * Month), Between(answers, 2 * Month, BusinessYear.Days));
        Theme[] themes = Enum.GetValues<Theme>();

        var verdicts = RisingTest.OfAll([.. themes.Select(theme => new MentionCounts(
            Complaints(lately, theme), lately.Count(answer => answer.Comment is not null),
            Complaints(before, theme), before.Count(answer => answer.Comment is not null)))]);

        themes.Where((_, index) => verdicts[index].IsRising).ShouldBe([Theme.Waiting, Theme.Payment], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Nobody_is_praised_as_the_technicians_are(int year, int month)
    {
        var praise = Year(year, month).SelectMany(answer => answer.Told.Where(told => told is { Theme: Theme.Staff, Good: true }).Select(_ => answer.Survey))
            .CountBy(survey => survey).ToDictionary();

        (praise[LifeSurvey.Repair] / LifeSurvey.Repair.PerDay).ShouldBeGreaterThan(1.5 * praise[LifeSurvey.Table] / LifeSurvey.Table.PerDay);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_latte_art_class_has_too_few_answers_to_say_anything(int year, int month) =>
        Year(year, month).Count(answer => answer.Survey == LifeSurvey.Workshop).ShouldBeInRange(1, 9);

    [Theory]
    [MemberData(nameof(Days))]
    public void The_ceiling_fan_fell_once(int year, int month) =>
        Year(year, month).Count(answer => answer.Comment?.Contains("พัดลมเพดาน", StringComparison.Ordinal) == true).ShouldBe(1);

    private static IReadOnlyList<LifeAnswer> Year(int year, int month) => Shop.Until(Instant.FromUtc(year, month, 22, 12, 0));

    private static Func<int, int, List<LifeAnswer>> Told(int year, int month, Touchpoint touchpoint)
    {
        var answers = Year(year, month);
        return (from, until) => [.. Between(answers, from, until).Where(answer => answer.Survey.Touchpoint == touchpoint)];
    }

    private static List<LifeAnswer> Between(IReadOnlyList<LifeAnswer> answers, int fromDaysBack, int untilDaysBack)
    {
        var today = answers[^1].At.InZone(Rhythm.Zone).Date;
        return [.. answers.Where(answer => Period.DaysBetween(answer.At.InZone(Rhythm.Zone).Date, today) is var back && back >= fromDaysBack && back < untilDaysBack)];
    }

    private static SatisfiedShare Satisfaction(List<LifeAnswer> answers) =>
        SatisfiedShare.OfFive([.. Enumerable.Range(1, 5).Select(score => answers.LongCount(answer => answer.Score == score))]);

    private static long Complaints(List<LifeAnswer> answers, Theme theme) => answers.Count(answer => answer.Told.Contains(new Experience(theme, Good: false)));
}
