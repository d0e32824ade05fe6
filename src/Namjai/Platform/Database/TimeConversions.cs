using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Namjai.Platform.Database;

/// <summary>An instant as UTC: sortable text in SQLite, timestamptz in PostgreSQL.</summary>
internal sealed class InstantAsUtc() : ValueConverter<Instant, DateTime>(
    instant => instant.ToDateTimeUtc(),
    utc => Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

/// <summary>A local day as a date.</summary>
internal sealed class LocalDateAsDate() : ValueConverter<LocalDate, DateOnly>(
    day => day.ToDateOnly(),
    date => LocalDate.FromDateOnly(date));
