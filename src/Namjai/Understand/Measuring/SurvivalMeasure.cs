namespace Namjai.Understand.Measuring;

/// <summary>How many customers stay how long.</summary>
internal static class SurvivalMeasure
{
    public static Measure Survival { get; } = new("survival", """{"times":[numbers],"observed":[true for one who left, false for one still there]}""", input =>
    {
        var times = input.Numbers("times");
        return new { N = times.Length, Points = Namjai.Measures.Value.Survival.Of(times, input.Flags("observed")) };
    });
}
