using NodaTime;
using NodaTime.TimeZones;

namespace Namjai.Measures.Service;

/// <summary>A clock that runs only while the business is open. Hours are local, time counted is real: an hour that daylight saving skips is not counted, one it repeats is counted twice.</summary>
public sealed class BusinessHours
{
    // Nobody waits longer for an answer; beyond, the schedule itself must be wrong.
    private const int MostDaysAhead = 3_660;

    private readonly DateTimeZone _zone;
    private readonly IReadOnlyDictionary<IsoDayOfWeek, OpeningInterval[]> _week;
    private readonly IReadOnlyDictionary<LocalDate, OpeningInterval[]> _special;

    /// <summary>A schedule.</summary>
    /// <param name="zone">Where the hours are local.</param>
    /// <param name="week">Intervals per day of the week, several if the day has breaks; days left out are closed. Past midnight is two intervals on two days.</param>
    /// <param name="holidays">Days on which it is closed whatever the week says.</param>
    /// <param name="special">Days with hours of their own, before holidays and week.</param>
    /// <exception cref="MeasureInputException"><c>week</c>: never open, an interval that closes before it opens, or two that overlap.</exception>
    public BusinessHours(
        DateTimeZone zone,
        IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpeningInterval>> week,
        IEnumerable<LocalDate>? holidays = null,
        IReadOnlyDictionary<LocalDate, IReadOnlyList<OpeningInterval>>? special = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(week);
        _zone = zone;
        _week = week.ToDictionary(day => day.Key, day => InOrder(day.Value, nameof(week)));
        Refuse.If(_week.Values.All(day => day.Length == 0), nameof(week), "must be open on some day");
        var days = (holidays ?? []).Distinct().ToDictionary(day => day, _ => Array.Empty<OpeningInterval>());
        foreach (var (day, intervals) in special ?? new Dictionary<LocalDate, IReadOnlyList<OpeningInterval>>())
            days[day] = InOrder(intervals, nameof(special));
        _special = days;
    }

    /// <summary>How long it was open from one moment to another; zero if the second is not later.</summary>
    public Duration Between(Instant from, Instant to)
    {
        var open = Duration.Zero;
        if (to <= from)
            return open;
        var last = to.InZone(_zone).Date;
        for (var day = from.InZone(_zone).Date; day <= last; day = day.PlusDays(1))
        {
            foreach (var (opens, closes) in OpenOn(day))
            {
                var start = Instant.Max(opens, from);
                var end = Instant.Min(closes, to);
                if (end > start)
                    open += end - start;
            }
        }
        return open;
    }

    /// <summary>The moment at which it will have been open for so long: the deadline of a promise made in business hours. A promise of nothing is due when it is next open.</summary>
    /// <param name="from">When the clock starts.</param>
    /// <param name="promised">Open time promised, not negative.</param>
    /// <exception cref="MeasureInputException"><c>promised</c>: negative, or not reached within ten years.</exception>
    public Instant DueAfter(Instant from, Duration promised)
    {
        Refuse.If(promised < Duration.Zero, nameof(promised), "must not be negative");
        var left = promised;
        var day = from.InZone(_zone).Date;
        for (var ahead = 0; ahead < MostDaysAhead; ahead++, day = day.PlusDays(1))
        {
            foreach (var (opens, closes) in OpenOn(day))
            {
                var start = Instant.Max(opens, from);
                if (closes <= start)
                    continue;
                if (closes - start >= left)
                    return start + left;
                left -= closes - start;
            }
        }
        throw new MeasureInputException(nameof(promised), "is not reached within ten years of this schedule");
    }

    /// <summary>True if it is open at that moment.</summary>
    public bool IsOpen(Instant at) => OpenOn(at.InZone(_zone).Date).Any(open => open.Opens <= at && at < open.Closes);

    private IEnumerable<(Instant Opens, Instant Closes)> OpenOn(LocalDate day)
    {
        var intervals = _special.TryGetValue(day, out var own) ? own : _week.GetValueOrDefault(day.DayOfWeek, []);
        return intervals.Select(interval => (At(day, interval.OpensAt), At(day, interval.ClosesAt)));
    }

    /// <summary>A local time that the clocks skip stands for the moment they jump; of one they show twice, the earlier is meant.</summary>
    private Instant At(LocalDate day, long nanosecondOfDay)
    {
        var local = nanosecondOfDay == NodaConstants.NanosecondsPerDay
            ? day.PlusDays(1).AtMidnight()
            : day.At(LocalTime.FromNanosecondsSinceMidnight(nanosecondOfDay));
        return local.InZone(_zone, Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter)).ToInstant();
    }

    private static OpeningInterval[] InOrder(IReadOnlyList<OpeningInterval> intervals, string field)
    {
        var sorted = intervals.OrderBy(interval => interval.OpensAt).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            Refuse.If(sorted[i].ClosesAt <= sorted[i].OpensAt, field, "must not close before it opens; past midnight is two intervals on two days");
            Refuse.If(i > 0 && sorted[i].OpensAt < sorted[i - 1].ClosesAt, field, "must not hold intervals that overlap");
        }
        return sorted;
    }
}
