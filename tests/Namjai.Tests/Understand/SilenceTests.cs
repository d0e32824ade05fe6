using Namjai.Listen.Contracts;
using Namjai.Understand.Today;
using NodaTime;

namespace Namjai.Tests.Understand;

public class SilenceTests
{
    private static readonly LocalDate Today = new(2026, 6, 15);

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Who_is_answered_on_four_days_of_five_is_silent_after_some_days(int days, bool silent) =>
        (Silence.Of(Answered(day => day.DayOfYear % 5 != 0, days), Today) is not null).ShouldBe(silent);

    [Theory]
    [InlineData(14, false)]
    [InlineData(40, false)]
    [InlineData(60, true)]
    public void Who_is_answered_once_a_week_is_silent_after_weeks(int days, bool silent) =>
        (Silence.Of(Answered(day => day.DayOfWeek == IsoDayOfWeek.Friday, days), Today) is not null).ShouldBe(silent);

    [Fact]
    public void Too_few_answers_have_no_rhythm_to_break() =>
        Silence.Of(Answered(day => day.Day == 1, 80), Today).ShouldBeNull();

    [Fact]
    public void Who_is_answered_every_day_may_have_a_quiet_weekend()
    {
        Silence.Of(Answered(_ => true, 2), Today).ShouldBeNull();
        Silence.Of(Answered(_ => true, 3), Today)!.Days.ShouldBe(3);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void Nobody_for_a_week_after_opening_is_told(int days, bool silent) =>
        (Silence.Of(new OpenSurvey(Guid.Empty, "", Today.PlusDays(-days), null, []), Today) is not null).ShouldBe(silent);

    /// <param name="on">The days on which it was answered.</param>
    /// <param name="silent">Whole days since the last of them.</param>
    private static OpenSurvey Answered(Func<LocalDate, bool> on, int silent)
    {
        var days = Enumerable.Range(0, 120).Select(back => Today.PlusDays(-1 - silent - back)).Where(on).Order().ToList();
        return new(Guid.Empty, "", days[0], Today.PlusDays(-1 - silent), days);
    }
}
