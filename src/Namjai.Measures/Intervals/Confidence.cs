using MathNet.Numerics.Distributions;

namespace Namjai.Measures.Intervals;

/// <summary>The one confidence level of the house, 95 %, and what follows from it.</summary>
public static class Confidence
{
    /// <summary>A difference with a p below this is called a change.</summary>
    public const double Significance = 0.05;

    /// <summary>Two-sided 97.5 % point of the normal distribution, 1.959964.</summary>
    public static double Z { get; } = Normal.InvCDF(0, 1, 1 - (Significance / 2));

    /// <summary>Two-sided 97.5 % point of Student's t with <paramref name="degreesOfFreedom"/>.</summary>
    internal static double T(double degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, 1 - (Significance / 2));

    /// <summary>Two-sided p of a standard normal <paramref name="z"/>.</summary>
    internal static double TwoSided(double z) => Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Abs(z)));

    /// <summary>Two-sided p of Student's <paramref name="t"/>.</summary>
    internal static double TwoSided(double t, double degreesOfFreedom) =>
        Math.Min(1, 2 * StudentT.CDF(0, 1, degreesOfFreedom, -Math.Abs(t)));
}
