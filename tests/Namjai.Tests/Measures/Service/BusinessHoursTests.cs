using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Service;
using NodaTime;
using static Namjai.Tests.Measures.Service.Schedules;

namespace Namjai.Tests.Measures.Service;

public class BusinessHoursTests
{
    // 2026-07-03 is a Friday.
    private static readonly Instant FridayHalfPastFour = At(Bangkok, 2026, 7, 3, 16, 30);

    private static readonly BusinessHours[] All =
    [
        NineToFive(new LocalDate(2026, 7, 6)),
        MondayToFriday(Berlin, Open(9, 12), Open(13, 18)),
        Always(Berlin),
    ];

    private static readonly Gen<(BusinessHours Hours, Instant From, Duration Time)> Promises = Gen.Select(
        Gen.Int[0, All.Length - 1].Select(i => All[i]),
        Gen.Int[0, 525_600].Select(minutes => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(minutes)),
        Gen.Int[0, 10_000].Select(minutes => Duration.FromMinutes(minutes)));

    [Fact]
    public void An_hour_from_Friday_half_past_four_is_due_on_Monday_at_half_past_nine() =>
        NineToFive().DueAfter(FridayHalfPastFour, Duration.FromHours(1)).ShouldBe(At(Bangkok, 2026, 7, 6, 9, 30));

    [Fact]
    public void A_holiday_puts_it_off_by_a_day() =>
        NineToFive(new LocalDate(2026, 7, 6)).DueAfter(FridayHalfPastFour, Duration.FromHours(1)).ShouldBe(At(Bangkok, 2026, 7, 7, 9, 30));

    [Fact]
    public void Half_an_hour_is_due_at_closing_time_and_not_on_Monday() =>
        NineToFive().DueAfter(FridayHalfPastFour, Duration.FromMinutes(30)).ShouldBe(At(Bangkok, 2026, 7, 3, 17));

    [Fact]
    public void A_lunch_break_does_not_count()
    {
        var hours = MondayToFriday(Berlin, Open(13, 18), Open(9, 12));
        hours.Between(At(Berlin, 2026, 7, 3, 11), At(Berlin, 2026, 7, 3, 14)).ShouldBe(Duration.FromHours(2));
        hours.IsOpen(At(Berlin, 2026, 7, 3, 12, 30)).ShouldBeFalse();
    }

    [Fact]
    public void A_special_day_has_hours_of_its_own_even_on_a_holiday()
    {
        var day = new LocalDate(2026, 7, 4);
        var hours = new BusinessHours(
            Bangkok,
            new Dictionary<IsoDayOfWeek, IReadOnlyList<OpeningInterval>> { [IsoDayOfWeek.Friday] = [Open(9, 17)] },
            holidays: [day],
            special: new Dictionary<LocalDate, IReadOnlyList<OpeningInterval>> { [day] = [Open(10, 11)] });
        hours.DueAfter(FridayHalfPastFour, Duration.FromHours(1)).ShouldBe(At(Bangkok, 2026, 7, 4, 10, 30));
    }

    [Fact]
    public void The_day_on_which_the_clocks_go_forward_has_23_hours()
    {
        var start = At(Berlin, 2026, 3, 29, 0);
        Always(Berlin).Between(start, At(Berlin, 2026, 3, 30, 0)).ShouldBe(Duration.FromHours(23));
        Always(Berlin).DueAfter(start, Duration.FromHours(4)).ShouldBe(At(Berlin, 2026, 3, 29, 5));
    }

    [Fact]
    public void The_day_on_which_they_go_back_has_25() =>
        Always(Berlin).Between(At(Berlin, 2026, 10, 25, 0), At(Berlin, 2026, 10, 26, 0)).ShouldBe(Duration.FromHours(25));

    [Fact]
    public void When_it_is_due_just_the_promised_time_has_been_open() => Promises.Sample(promise =>
    {
        var due = promise.Hours.DueAfter(promise.From, promise.Time);
        promise.Hours.Between(promise.From, due).ShouldBe(promise.Time);
    });

    [Fact]
    public void A_longer_promise_is_never_due_sooner_and_neither_is_a_later_start() => Promises.Sample(promise =>
    {
        var due = promise.Hours.DueAfter(promise.From, promise.Time);
        promise.Hours.DueAfter(promise.From, promise.Time + Duration.FromMinutes(7)).ShouldBeGreaterThan(due);
        promise.Hours.DueAfter(promise.From + Duration.FromMinutes(45), promise.Time).ShouldBeGreaterThanOrEqualTo(due);
    });

    [Fact]
    public void Open_time_is_never_more_than_time() => Promises.Sample(promise =>
        promise.Hours.Between(promise.From, promise.From + promise.Time).ShouldBeInRange(Duration.Zero, promise.Time));

    [Fact]
    public void The_schedule_in_force_at_the_time_counts()
    {
        var moved = At(Bangkok, 2026, 7, 1, 0);
        var history = new BusinessHoursHistory([new(moved, NineToFive()), new(Instant.MinValue, Always(Bangkok))]);
        history.At(moved - Duration.FromSeconds(1)).IsOpen(At(Bangkok, 2026, 6, 28, 3)).ShouldBeTrue();
        history.At(moved).IsOpen(At(Bangkok, 2026, 7, 5, 3)).ShouldBeFalse();
    }

    [Fact]
    public void Awkward_weeks_are_refused()
    {
        Should.Throw<MeasureInputException>(() => MondayToFriday(Berlin)).Field.ShouldBe("week");
        Should.Throw<MeasureInputException>(() => MondayToFriday(Berlin, Open(9, 13), Open(12, 17))).Field.ShouldBe("week");
        Should.Throw<MeasureInputException>(() => MondayToFriday(Berlin, Open(22, 2))).Field.ShouldBe("week");
        Should.Throw<MeasureInputException>(() => NineToFive().DueAfter(FridayHalfPastFour, Duration.FromHours(-1))).Field.ShouldBe("promised");
    }
}
