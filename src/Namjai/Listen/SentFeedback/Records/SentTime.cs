using NodaTime;
using NodaTime.Text;

namespace Namjai.Listen.SentFeedback.Records;

/// <summary>
/// Reads a time as RFC 3339 writes it, its letters small or a space between, its seconds left out. Where no offset is told it is the business's own clock, and a day
/// alone is its noon, as in a file.
/// </summary>
internal static class SentTime
{
    private static readonly LocalTime Noon = new(12, 0);

    private static readonly IPattern<OffsetDateTime> WithOffset = new CompositePatternBuilder<OffsetDateTime>
    {
        { OffsetDateTimePattern.Rfc3339, _ => true },
        { OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"), _ => false },
        { OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HHmm>"), _ => false },
    }.Build();

    private static readonly IPattern<LocalDateTime> OwnClock = new CompositePatternBuilder<LocalDateTime>
    {
        { LocalDateTimePattern.ExtendedIso, _ => true },
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"), _ => false },
    }.Build();

    /// <returns>Null if it is no such time.</returns>
    public static Instant? Read(string text, DateTimeZone zone)
    {
        var plain = text.ToUpperInvariant();
        if (plain.Length > 10 && plain[10] == ' ')
            plain = $"{plain[..10]}T{plain[11..]}";
        if (WithOffset.Parse(plain) is { Success: true } told)
            return IsOnTheLine(told.Value.Date) ? told.Value.ToInstant() : Instant.MaxValue;
        if (OwnClock.Parse(plain) is { Success: true } own)
            return In(zone, own.Value);
        return LocalDatePattern.Iso.Parse(plain) is { Success: true } day ? OfDay(day.Value, zone) : null;
    }

    /// <summary>Of a day alone, its noon.</summary>
    public static Instant OfDay(LocalDate day, DateTimeZone zone) => In(zone, day.At(Noon));

    private static Instant In(DateTimeZone zone, LocalDateTime clock) => IsOnTheLine(clock.Date) ? clock.InZoneLeniently(zone).ToInstant() : Instant.MaxValue;

    // An offset may carry the first and the last day of all beyond what can be told.
    private static bool IsOnTheLine(LocalDate day) => day.Year is >= 1 and < 9999;
}
