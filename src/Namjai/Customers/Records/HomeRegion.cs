using NodaTime.TimeZones;

namespace Namjai.Customers.Records;

/// <summary>The country in which a business dials: that of its time zone.</summary>
internal static class HomeRegion
{
    /// <summary>No country: only numbers with a plus are understood.</summary>
    private const string Unknown = "ZZ";

    public static string Of(string timeZone)
    {
        var source = TzdbDateTimeZoneSource.Default;
        var canonical = source.CanonicalIdMap.TryGetValue(timeZone, out var id) ? id : timeZone;
        // Bangkok's zone serves several countries: the one that lists it under its own name comes first.
        return source.ZoneLocations?.FirstOrDefault(place => place.ZoneId == timeZone)?.CountryCode
            ?? source.ZoneLocations?.FirstOrDefault(place => place.ZoneId == canonical)?.CountryCode
            ?? Unknown;
    }
}
