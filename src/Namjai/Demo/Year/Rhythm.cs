using NodaTime;

namespace Namjai.Demo.Year;

/// <summary>When customers come and answer: opening hours, the hours of the day, weekdays, seasons and holidays in Chiang Mai.</summary>
internal static class Rhythm
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Bangkok"];

    // Answers per hour from midnight on. Open from half past seven to eight; links are answered from the sofa too.
    private static readonly double[] AtTheCounter = [0, 0, 0, 0, 0, 0, 0, 5, 10, 7, 5, 5, 8, 7, 6, 5, 4, 4, 3, 2, 0, 0, 0, 0];
    private static readonly double[] AtTheTable = [0, 0, 0, 0, 0, 0, 0, 1, 3, 4, 4, 6, 10, 8, 4, 4, 4, 5, 7, 6, 1, 0, 0, 0];
    private static readonly double[] AtTheRepairDesk = [0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 6, 6, 4, 5, 6, 6, 6, 6, 4, 2, 1, 0, 0, 0];
    private static readonly double[] FromHome = [0.3, 0.1, 0, 0, 0, 0.1, 0.5, 2, 3, 3, 4, 5, 7, 6, 4, 4, 4, 5, 7, 9, 9, 7, 4, 1.5];

    private static readonly double[] Weekdays = [0.85, 0.85, 0.9, 0.95, 1.1, 1.35, 1.25];
    private static readonly double[] Months = [1.15, 1.15, 1.0, 0.9, 0.9, 0.9, 0.95, 0.95, 0.85, 1.0, 1.1, 1.2];

    /// <summary>How busy the day is, where 1 is an ordinary one. Closed over Songkran.</summary>
    public static double Busyness(LocalDate day) =>
        day is { Month: 4, Day: 13 or 14 } ? 0 : Weekdays[(int)day.DayOfWeek - 1] * Months[day.Month - 1];

    /// <summary>The time of day of one answer.</summary>
    public static LocalTime TimeOfDay(LifeSurvey survey, Dice dice)
    {
        var hours = HoursOf(survey);
        var hour = dice.Weighted([.. hours.Select((weight, hour) => (hour, weight))]);
        // The door opens at half past seven.
        var minute = hour == 7 && survey.Touchpoint is Touchpoint.Counter or Touchpoint.Table ? 30 + dice.Below(30) : dice.Below(60);
        return new LocalTime(hour, minute, dice.Below(60));
    }

    /// <summary>Whether anybody would answer this survey at this hour.</summary>
    public static bool IsAnswered(LifeSurvey survey, int hour) => HoursOf(survey)[hour] >= 2;

    public static bool IsRush(int hour) => hour is 7 or 8 or 12;

    private static double[] HoursOf(LifeSurvey survey) => survey.Touchpoint switch
    {
        Touchpoint.Counter => AtTheCounter,
        Touchpoint.Table when survey != LifeSurvey.Reviews => AtTheTable,
        Touchpoint.Repair or Touchpoint.Workshop => AtTheRepairDesk,
        _ => FromHome,
    };
}
