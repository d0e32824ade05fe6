using System.Globalization;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;

namespace Namjai.Listen.SentFeedback.Records;

/// <summary>
/// Which measure a score from elsewhere counts for. Nothing is stretched from one scale to another: a measure's name or its own scale must be told.
/// Stars and 1-5 are satisfaction unless ease is named; 0-10 is likelihood to recommend; 1-7 is ease if it is named. Half a star is not counted as a whole one.
/// </summary>
internal static class ScoreReading
{
    public static FeedbackFault? Read(double? score, string? measureName, string? scaleName, out Measure? measure, out int? whole)
    {
        (measure, whole) = (null, null);
        var named = MeasureNames.Find(measureName);
        if (measureName is not null && named is null)
            return new("measure", FeedbackFaultReason.UnknownMeasure, "nps, csat, ces5, ces7");
        if (score is not { } given)
            return null;
        var candidates = scaleName is null ? [.. Enum.GetValues<Measure>()] : MeasuresOn(scaleName);
        if (candidates.Length == 0)
            return new("scale", FeedbackFaultReason.UnknownScale, "stars, 1-5, 0-10, 1-7");
        if (named is null && scaleName is null)
            return new("scale", FeedbackFaultReason.ScaleNeeded);
        if (named is { } asked && !candidates.Contains(asked))
            return new("scale", FeedbackFaultReason.ScaleIsNotTheMeasures, Range(asked));
        if (named is null && candidates[0] == Measure.Ces7)
            return new("measure", FeedbackFaultReason.ScaleNeeded);
        var chosen = named ?? candidates[0];
        var scale = Scale.Of(chosen);
        var counted = chosen == Measure.Csat ? Math.Floor(given) : given;
        if (double.IsNaN(given) || given < scale.Lowest || given > scale.Highest || counted != Math.Floor(counted) || (given - counted) is not (0 or 0.5))
            return new("score", FeedbackFaultReason.OutOfRange, Range(chosen));
        (measure, whole) = (chosen, (int)counted);
        return null;
    }

    private static Measure[] MeasuresOn(string scale) => scale.Trim().ToLowerInvariant().Replace('–', '-').Replace(" ", "", StringComparison.Ordinal) switch
    {
        "stars" or "1-5" => [Measure.Csat, Measure.Ces5],
        "0-10" => [Measure.Nps],
        "1-7" => [Measure.Ces7],
        _ => [],
    };

    private static string Range(Measure measure) =>
        string.Create(CultureInfo.InvariantCulture, $"{Scale.Of(measure).Lowest}-{Scale.Of(measure).Highest}");
}
