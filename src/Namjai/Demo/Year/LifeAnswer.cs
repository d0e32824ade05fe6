using NodaTime;

namespace Namjai.Demo.Year;

/// <summary>One answer of the demo's year, as it came in.</summary>
/// <param name="Survey">Which of the demo's surveys was answered; reviews that were brought in by file have none.</param>
/// <param name="Customer">The number of the regular who answered, if it was one who left an address.</param>
/// <param name="Told">What the comment speaks of, so that tests can ask whether the reader understands it.</param>
internal sealed record LifeAnswer(
    LifeSurvey Survey,
    Instant At,
    string Language,
    string Channel,
    int Score,
    string? Comment,
    int? Customer,
    IReadOnlyList<Experience> Told);
