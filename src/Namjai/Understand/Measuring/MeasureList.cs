namespace Namjai.Understand.Measuring;

/// <summary>All measures that can be asked for by name.</summary>
internal static class MeasureList
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        .. ScoreMeasures.All,
        .. ChangeMeasures.All,
        DriversMeasure.Drivers,
        SurvivalMeasure.Survival,
        LifetimeMeasure.Lifetime,
        StaffingMeasure.ErlangC,
        WordsMeasure.SegmentWords,
    ];

    public static string Names => string.Join(", ", All.Select(measure => measure.Name));

    public static string Described => string.Join('\n', All.Select(measure => $"  {measure.Name,-14} {measure.Takes}"));

    public static Measure? Find(string name) => All.FirstOrDefault(measure => string.Equals(measure.Name, name, StringComparison.Ordinal));
}
