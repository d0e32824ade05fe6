using Namjai.Measures.Drivers;

namespace Namjai.Understand.Measuring;

/// <summary>What moves an outcome.</summary>
internal static class DriversMeasure
{
    public static Measure Drivers { get; } = new("drivers", """{"outcome":[numbers],"drivers":{"name":[as many numbers]}}""", input =>
    {
        var weights = RelativeWeights.Of(input.Numbers("outcome"), input.NumbersByName("drivers"));
        return new
        {
            N = weights.Count,
            weights.R2,
            Drivers = weights.Drivers.Select(driver => new { driver.Name, driver.Weight, driver.Share, driver.Low, driver.High, driver.IsClear }),
        };
    });
}
