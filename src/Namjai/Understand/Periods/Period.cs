using NodaTime;

namespace Namjai.Understand.Periods;

/// <summary>Days that are looked at, and those before them that they are compared with.</summary>
/// <param name="Days">Both ends included.</param>
/// <param name="Recent">What is asked whether it is rising.</param>
/// <param name="Earlier">Its own past.</param>
internal sealed record Period(DateInterval Days, DateInterval Recent, DateInterval Earlier)
{
    // Whole weeks, so that no side has one Sunday more.
    private const int RecentDays = 28;
    private const int EarlierDays = 26 * 7;

    private static readonly LocalDate Beginning = new(1900, 1, 1);

    /// <summary>The latest four weeks of the days against the half year before them; a shorter time is compared as a whole.</summary>
    public static Period Of(LocalDate? from, LocalDate? to, LocalDate today)
    {
        var last = to ?? today;
        var first = from ?? Beginning;
        var recent = LocalDate.Max(first, last.PlusDays(1 - RecentDays));
        return new Period(new DateInterval(LocalDate.Min(first, last), last), new DateInterval(recent, last), new DateInterval(recent.PlusDays(-EarlierDays), recent.PlusDays(-1)));
    }
}
