using Namjai.Measures.Service;
using NodaTime;

namespace Namjai.Tests.Measures.Service;

internal static class Schedules
{
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    public static readonly DateTimeZone Bangkok = DateTimeZoneProviders.Tzdb["Asia/Bangkok"];

    private static readonly IsoDayOfWeek[] WorkingDays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    public static OpeningInterval Open(int from, int to) => new(new LocalTime(from, 0), new LocalTime(to, 0));

    public static BusinessHours MondayToFriday(DateTimeZone zone, params OpeningInterval[] day) =>
        new(zone, WorkingDays.ToDictionary(weekday => weekday, _ => (IReadOnlyList<OpeningInterval>)day));

    public static BusinessHours NineToFive(params LocalDate[] holidays) =>
        new(Bangkok, WorkingDays.ToDictionary(weekday => weekday, _ => (IReadOnlyList<OpeningInterval>)[Open(9, 17)]), holidays);

    public static BusinessHours Always(DateTimeZone zone) =>
        new(zone, Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)
            .ToDictionary(day => day, _ => (IReadOnlyList<OpeningInterval>)[OpeningInterval.WholeDay]));

    public static BusinessHoursHistory Since(this BusinessHours hours) => new([new(Instant.MinValue, hours)]);

    public static Instant At(DateTimeZone zone, int year, int month, int day, int hour, int minute = 0) =>
        new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(zone).ToInstant();
}
