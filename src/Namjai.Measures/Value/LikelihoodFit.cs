using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Namjai.Measures.Value;

/// <summary>Maximum likelihood over positive parameters, by Nelder and Mead on their logarithms, begun anew where it stopped until that gains nothing more.</summary>
internal static class LikelihoodFit
{
    private const int MostRestarts = 12;
    private const int MostSteps = 2_000;
    private const double Gain = 1e-10;

    // Where data can't tell a parameter (everybody spends the same, nobody ever leaves) the likelihood rises for ever, flatter and flatter; beyond e^8 it is held back.
    private const double Far = 8;

    /// <param name="negativeLogLikelihood">Of the parameters, per customer, so that its size doesn't grow with the pile.</param>
    /// <param name="start">A sensible guess; all positive.</param>
    public static double[] Minimize(Func<double[], double> negativeLogLikelihood, double[] start)
    {
        var best = Array.ConvertAll(start, Math.Log);
        var least = double.PositiveInfinity;
        var objective = ObjectiveFunction.Value(logs =>
        {
            var value = negativeLogLikelihood(Array.ConvertAll(logs.ToArray(), Math.Exp)) + logs.Sum(log => 0.01 * Math.Pow(Math.Max(0, Math.Abs(log) - Far), 2));
            if (!double.IsFinite(value))
                return 1e10;
            if (value < least)
            {
                least = value;
                best = [.. logs];
            }
            return value;
        });
        for (var restart = 0; restart < MostRestarts; restart++)
        {
            var before = least;
            var step = Vector<double>.Build.Dense(start.Length, restart % 2 == 0 ? 0.7 : -0.3);
            try
            {
                NelderMeadSimplex.Minimum(objective, Vector<double>.Build.DenseOfArray(best), step, 1e-13, MostSteps);
            }
            catch (MaximumIterationsException)
            {
                // What was found so far is the next beginning.
            }
            if (before - least < Gain)
                break;
        }
        return Array.ConvertAll(best, Math.Exp);
    }
}
