using Namjai.Platform.Localization;
using NodaTime;
using NodaTime.TimeZones;

namespace Namjai.Platform.Workspaces;

/// <summary>The time zones that a business can be in.</summary>
internal static class TimeZones
{
    /// <summary>To choose from: those that people live in.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(place => place.ZoneId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static string GuessFor(ReaderLanguage language) =>
        language == ReaderLanguage.Thai ? "Asia/Bangkok"
        : language == ReaderLanguage.Chinese ? "Asia/Shanghai"
        : All.FirstOrDefault(zone => zone == DateTimeZoneProviders.Tzdb.GetSystemDefault().Id) ?? "Asia/Bangkok";

    /// <summary>The zone's name as it is written, however it was typed; null if there is none of that name.</summary>
    public static string? Find(string typed)
    {
        var plain = typed.Trim().Replace(' ', '_');
        return DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(zone => string.Equals(zone, plain, StringComparison.OrdinalIgnoreCase));
    }
}
