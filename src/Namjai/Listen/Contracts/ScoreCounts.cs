using NodaTime;

namespace Namjai.Listen.Contracts;

/// <summary>How often each score was given in one group.</summary>
/// <param name="Month">The month, if months were asked for.</param>
/// <param name="Day">The day, if days were asked for.</param>
/// <param name="Touchpoint">The touchpoint, if touchpoints were asked for; blank where it is unknown.</param>
/// <param name="Channel">The channel, if channels were asked for; blank where it is unknown.</param>
/// <param name="SurveyId">The survey, if surveys were asked for; null for answers that came by none.</param>
/// <param name="Counts">Eleven counts, whatever the measure: <c>Counts[s]</c> answers gave the score <c>s</c>.</param>
public sealed record ScoreCounts(
    YearMonth? Month, LocalDate? Day, string? Touchpoint, string? Channel, Guid? SurveyId, IReadOnlyList<long> Counts)
{
    /// <summary>How many scores were given.</summary>
    public long Total => Counts.Sum();

    /// <summary>The counts of the measure's own scores, lowest first: eleven for 0 to 10, five for 1 to 5, seven for 1 to 7.</summary>
    public IReadOnlyList<long> On(Scale scale) => [.. Counts.Skip(scale.Lowest).Take(scale.Highest - scale.Lowest + 1)];
}
