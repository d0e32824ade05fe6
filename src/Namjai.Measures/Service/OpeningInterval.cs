using NodaTime;

namespace Namjai.Measures.Service;

/// <summary>A stretch of a day in which a business is open, in local time.</summary>
/// <param name="Opens">First moment.</param>
/// <param name="Closes">First moment after; midnight means the end of the day, so midnight to midnight is a whole day.</param>
public readonly record struct OpeningInterval(LocalTime Opens, LocalTime Closes)
{
    /// <summary>Open around the clock.</summary>
    public static OpeningInterval WholeDay { get; } = new(LocalTime.Midnight, LocalTime.Midnight);

    internal long OpensAt => Opens.NanosecondOfDay;

    internal long ClosesAt => Closes == LocalTime.Midnight ? NodaConstants.NanosecondsPerDay : Closes.NanosecondOfDay;
}
