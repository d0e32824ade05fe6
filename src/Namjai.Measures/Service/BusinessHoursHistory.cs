using NodaTime;

namespace Namjai.Measures.Service;

/// <summary>Schedules as they came into force: what counts for an event is the one in force when it happened.</summary>
public sealed class BusinessHoursHistory
{
    private readonly KeyValuePair<Instant, BusinessHours>[] _since;

    /// <summary>The schedules with the moment from which each is in force; the first holds before its moment as well.</summary>
    /// <exception cref="MeasureInputException"><c>schedules</c>: none.</exception>
    public BusinessHoursHistory(IEnumerable<KeyValuePair<Instant, BusinessHours>> schedules)
    {
        _since = [.. schedules.OrderBy(schedule => schedule.Key)];
        Refuse.If(_since.Length == 0, nameof(schedules), "must hold at least one schedule");
    }

    /// <summary>The schedule in force at a moment.</summary>
    public BusinessHours At(Instant moment) => _since.LastOrDefault(schedule => schedule.Key <= moment, _since[0]).Value;
}
