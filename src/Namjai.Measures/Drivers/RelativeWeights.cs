using MathNet.Numerics.LinearAlgebra;

namespace Namjai.Measures.Drivers;

/// <summary>
/// What moves the outcome, by Johnson's relative weights, which share R^2 out fairly among drivers that go together.
/// Sources: Johnson 2000, "A heuristic method for estimating the relative weight of predictor variables in multiple regression";
/// intervals after Tonidandel, LeBreton and Johnson 2009.
/// </summary>
/// <param name="R2">Share of the outcome's variance that the drivers account for together, 0..1.</param>
/// <param name="Drivers">Largest first; their weights sum to <paramref name="R2"/>.</param>
/// <param name="Count">How many observations.</param>
public sealed record RelativeWeights(double R2, IReadOnlyList<DriverWeight> Drivers, int Count)
{
    /// <summary>Works the weights out. Neither the order of the observations nor that of the drivers changes anything, and neither do their units.</summary>
    /// <param name="outcome">One finite number per observation, not all alike; at least two more observations than drivers.</param>
    /// <param name="drivers">Name and one finite number per observation each, not all alike. Drivers that say the same share their weight.</param>
    /// <exception cref="MeasureInputException">
    /// <c>outcome</c> or <c>drivers.NAME</c>: missing, of another length, not finite, constant; too few observations for a regression.
    /// </exception>
    public static RelativeWeights Of(IReadOnlyList<double> outcome, IReadOnlyDictionary<string, IReadOnlyList<double>> drivers)
    {
        var names = (drivers ?? throw new MeasureInputException(nameof(drivers), "is missing")).Keys.Order(StringComparer.Ordinal).ToArray();
        Refuse.If(names.Length == 0, nameof(drivers), "must hold at least one driver");
        Refuse.If(outcome is null, nameof(outcome), "is missing");
        Refuse.If(
            outcome!.Count < names.Length + 2,
            nameof(outcome),
            $"must hold at least {Refuse.Written(names.Length + 2)} observations for {Refuse.Written(names.Length)} drivers, but holds {Refuse.Written(outcome.Count)}");

        var columns = names.Select(name => Standardized.Of(drivers[name], outcome.Count, $"drivers.{name}"))
            .Append(Standardized.Of(outcome, outcome.Count, nameof(outcome))).ToArray();
        Standardized.SortRows(columns);

        var weights = Shares(CrossProducts.Of(columns).Correlations());
        var intervals = WeightBootstrap.Intervals(columns, weights);
        var r2 = Math.Min(1, weights.Sum());
        return new(
            r2,
            [.. names
                .Select((name, i) => new DriverWeight(name, weights[i], r2 > 0 ? weights[i] / r2 : 0, intervals[i].Low, intervals[i].High))
                .OrderByDescending(driver => driver.Weight)
                .ThenBy(driver => driver.Name, StringComparer.Ordinal)],
            outcome.Count);
    }

    /// <summary>Weights of all columns but the last, which is the outcome.</summary>
    internal static Vector<double> Shares(Matrix<double> correlations)
    {
        var k = correlations.RowCount - 1;
        var eigen = correlations.SubMatrix(0, k, 0, k).Evd(Symmetricity.Symmetric);
        var roots = eigen.EigenValues.Map(value => Math.Sqrt(Math.Max(0, value.Real)));
        // Drivers that say the same leave a root of nought, which has no inverse and carries nothing.
        var inverse = roots.Map(root => root > 1e-6 ? 1 / root : 0, Zeros.Include);
        var v = eigen.EigenVectors;
        var lambda = v * Matrix<double>.Build.DiagonalOfDiagonalVector(roots) * v.Transpose();
        var beta = v * (inverse.PointwiseMultiply(v.TransposeThisAndMultiply(correlations.Column(k, 0, k))));
        return lambda.PointwisePower(2) * beta.PointwisePower(2);
    }
}
