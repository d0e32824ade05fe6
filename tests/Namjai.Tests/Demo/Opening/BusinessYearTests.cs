using Namjai.Demo.Opening;
using Namjai.Demo.Voices;
using Namjai.Demo.Year;
using NodaTime;

namespace Namjai.Tests.Demo.Opening;

public sealed class BusinessYearTests
{
    private static readonly Instant Afternoon = Instant.FromUtc(2026, 11, 22, 8, 15);
    private static readonly BusinessYear Shop = new(new CommentWriter());

    [Fact]
    public void The_same_moment_gives_the_same_year() =>
        Differences(Shop.Until(Afternoon), new BusinessYear(new CommentWriter()).Until(Afternoon)).ShouldBeEmpty();

    [Fact]
    public void Later_on_the_day_what_was_said_this_morning_still_stands()
    {
        var before = Shop.Until(Afternoon).Where(answer => answer.At < Afternoon - Duration.FromHours(1)).ToList();

        Differences(before, Shop.Until(Afternoon + Duration.FromHours(3)).Take(before.Count)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2026, 11, 22, 8)]
    [InlineData(2027, 4, 14, 3)]
    [InlineData(2028, 2, 29, 20)]
    public void Whenever_it_is_looked_at_there_are_answers_of_the_last_minutes_and_none_of_the_future(int year, int month, int day, int hour)
    {
        var now = Instant.FromUtc(year, month, day, hour, 30);
        var answers = Shop.Until(now);

        answers.Count.ShouldBeInRange(8_000, 12_000);
        answers[^1].At.ShouldBeInRange(now - Duration.FromMinutes(5), now);
        answers.Count(answer => answer.At > now - Duration.FromMinutes(25)).ShouldBeGreaterThanOrEqualTo(3);
        answers[0].At.ShouldBeGreaterThan(now - Duration.FromDays(BusinessYear.Days + 1));
        answers.Select(answer => answer.At).ShouldBeInOrder();
    }

    [Fact]
    public void Customers_write_in_three_languages_and_about_two_in_five_write_at_all()
    {
        var answers = Shop.Until(Afternoon);

        ShareOf(answers, answer => answer.Language == "th").ShouldBeInRange(0.52, 0.66);
        ShareOf(answers, answer => answer.Language == "zh").ShouldBeInRange(0.16, 0.26);
        ShareOf(answers, answer => answer.Language == "en").ShouldBeInRange(0.16, 0.26);
        ShareOf(answers, answer => answer.Comment is not null).ShouldBeInRange(0.33, 0.5);
    }

    [Fact]
    public void Nothing_stands_unfilled_in_a_comment() =>
        Shop.Until(Afternoon).Where(answer => answer.Comment is { } comment && (string.IsNullOrWhiteSpace(comment) || comment.AsSpan().ContainsAny("{}|[]")))
            .ShouldBeEmpty();

    [Fact]
    public void Most_comments_are_nobody_elses()
    {
        var comments = Shop.Until(Afternoon).Select(answer => answer.Comment).OfType<string>().ToList();

        ((double)comments.Distinct(StringComparer.Ordinal).Count() / comments.Count).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void Scores_stand_on_the_scale_of_their_question() =>
        Shop.Until(Afternoon).ShouldAllBe(answer => answer.Score >= answer.Survey.Lowest && answer.Score <= answer.Survey.Highest);

    [Fact]
    public void Nobody_answers_at_the_counter_while_the_shop_is_closed() => Shop.Until(Afternoon)
        .Where(answer => answer.Survey == LifeSurvey.Counter)
        .Select(answer => answer.At.InZone(Rhythm.Zone).TimeOfDay)
        .ShouldAllBe(time => time >= new LocalTime(7, 30) && time < new LocalTime(20, 0));

    [Fact]
    public void Saturdays_are_busier_than_Mondays()
    {
        var days = Shop.Until(Afternoon).CountBy(answer => answer.At.InZone(Rhythm.Zone).DayOfWeek).ToDictionary();

        days[IsoDayOfWeek.Saturday].ShouldBeGreaterThan(days[IsoDayOfWeek.Monday] * 5 / 4);
    }

    [Fact]
    public void Nobody_is_asked_about_the_whole_relation_twice_within_a_month() => Shop.Until(Afternoon)
        .Where(answer => answer.Survey == LifeSurvey.Relation && answer.Customer is not null)
        .GroupBy(answer => answer.Customer)
        .SelectMany(asked => asked.Zip(asked.Skip(1), (one, next) => next.At - one.At))
        .ShouldAllBe(gap => gap > Duration.FromDays(30));

    private static double ShareOf(IReadOnlyList<LifeAnswer> answers, Func<LifeAnswer, bool> having) => (double)answers.Count(having) / answers.Count;

    private static IEnumerable<string> Differences(IEnumerable<LifeAnswer> some, IEnumerable<LifeAnswer> others) =>
        Lines(some).Zip(Lines(others)).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} / {pair.Second}").Take(3);

    // Records with lists in them are equal only by reference.
    private static IEnumerable<string> Lines(IEnumerable<LifeAnswer> answers) => answers.Select(answer =>
        $"{answer.At} {answer.Survey.Name} {answer.Language} {answer.Channel} {answer.Score} {answer.Customer} {answer.Comment} {string.Join(',', answer.Told)}");
}
