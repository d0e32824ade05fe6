using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace Namjai.Measures.Value;

/// <summary>
/// Purchases to expect of a customer who has not left yet, by the BG/NBD model. With z = t / (alpha + T + t) it is
/// (a + b + x - 1) / (a - 1) [1 - (1 - z)^(r + x) 2F1(r + x, b + x; a + b + x - 1; z)], Fader, Hardie and Lee 2005, equation 10.
/// </summary>
internal static class PurchasesWhileAlive
{
    public static double Of(BuyingAgain model, double frequency, double age, double horizon) =>
        model.A <= 2 && model.A + model.B >= model.R
            ? BySeries(model, frequency, age, horizon)
            : ByIntegral(model, frequency, age, horizon);

    /// <summary>
    /// By Euler's transformation the bracket is 1 - (1 - z)^(a - 1) 2F1(a + b - 1 - r, a - 1; a + b + x - 1; z). Where customers do leave, as nearly everywhere,
    /// that series is short, and a = 1 and a + b + x = 1, where the formula divides by nought, can be taken out. (MathNet has no 2F1 of real arguments.)
    /// </summary>
    private static double BySeries(BuyingAgain model, double x, double age, double horizon)
    {
        var z = horizon / (model.Alpha + age + horizon);
        var c = model.A + model.B + x - 1;
        var e = model.A - 1;
        var log = Math.Log((model.Alpha + age) / (model.Alpha + age + horizon));
        var first = e == 0 ? -log : -SpecialFunctions.Expm1(e * log) / e;
        return (c * first) - (Math.Exp(e * log) * Series(model.A + model.B - 1 - model.R, model.A, c + 1, z));
    }

    /// <summary>Sum over n from 1 of (p)n (a)n-1 / (c)n-1 z^n / n!, rising factorials.</summary>
    private static double Series(double p, double a, double c, double z)
    {
        const int MostTerms = 200_000;
        var term = p * z;
        var sum = term;
        for (var n = 1; n < MostTerms && Math.Abs(term) > 1e-14 * (Math.Abs(sum) + 1e-3) * (1 - z); n++)
        {
            term *= (p + n) * (a + n - 1) / (c + n - 1) * z / (n + 1);
            sum += term;
        }
        return sum;
    }

    /// <summary>
    /// The same as what the formula stands for, the mean over the chance p of leaving, Beta(a, b + x), of [1 - (1 + p t / (alpha + T))^-(r + x)] / p: slower, but
    /// safe for the extreme parameters that small or very regular piles of purchases give.
    /// </summary>
    private static double ByIntegral(BuyingAgain model, double x, double age, double horizon)
    {
        double a = model.A, b = model.B + x, ahead = horizon / (model.Alpha + age);
        var mean = a / (a + b);
        var deviation = Math.Sqrt(mean * (1 - mean) / (a + b + 1));
        double least = Math.Max(0, mean - (40 * deviation)), most = Math.Min(1, mean + (40 * deviation));
        var scale = SpecialFunctions.BetaLn(a, b);

        double Until(double p) => p * ahead < 1e-12
            ? (model.R + x) * ahead
            : -SpecialFunctions.Expm1(-(model.R + x) * SpecialFunctions.Log1p(p * ahead)) / p;

        // What is left after taking the value at the upper end out vanishes there, and with it the trouble of a density that grows without bound.
        var end = Until(most);
        double Density(double p) => Math.Exp(((a - 1) * Math.Log(p)) + ((b - 1) * SpecialFunctions.Log1p(-p)) - scale) * (Until(p) - end);

        // For a below 1 the density grows without bound at 0 too; measured by q = p^a it doesn't.
        double DensityOfPower(double q)
        {
            var p = Math.Pow(q, 1 / a);
            return Math.Exp(((b - 1) * SpecialFunctions.Log1p(-p)) - scale) * (Until(p) - end) / a;
        }
        return end + (a < 1
            ? DoubleExponentialTransformation.Integrate(q => Finite(DensityOfPower(q)), Math.Pow(least, a), Math.Pow(most, a), 1e-10)
            : DoubleExponentialTransformation.Integrate(p => Finite(Density(p)), least, most, 1e-10));
    }

    /// <summary>At the very ends, where a factor is nought and another without bound, nothing is added.</summary>
    private static double Finite(double number) => double.IsFinite(number) ? number : 0;
}
