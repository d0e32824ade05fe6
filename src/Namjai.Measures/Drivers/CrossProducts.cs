using MathNet.Numerics.LinearAlgebra;

namespace Namjai.Measures.Drivers;

/// <summary>Sums and sums of products of columns: all that correlations need, and they add up over groups of rows.</summary>
internal sealed class CrossProducts(int columns)
{
    private readonly double[] _sums = new double[columns];
    private readonly double[,] _products = new double[columns, columns];
    private double _count;

    public static CrossProducts Of(double[][] columns)
    {
        var products = new CrossProducts(columns.Length);
        for (var row = 0; row < columns[0].Length; row++)
            products.Add(columns, row);
        return products;
    }

    public void Add(double[][] table, int row)
    {
        _count++;
        for (var i = 0; i < columns; i++)
        {
            var value = table[i][row];
            _sums[i] += value;
            for (var j = 0; j <= i; j++)
                _products[i, j] += value * table[j][row];
        }
    }

    public void Add(CrossProducts other, double times)
    {
        _count += times * other._count;
        for (var i = 0; i < columns; i++)
        {
            _sums[i] += times * other._sums[i];
            for (var j = 0; j <= i; j++)
                _products[i, j] += times * other._products[i, j];
        }
    }

    /// <summary>Pearson correlations; a column that is constant here goes with nothing.</summary>
    public Matrix<double> Correlations() => Matrix<double>.Build.Dense(columns, columns, (i, j) =>
    {
        if (i == j)
            return 1;
        var error = Math.Sqrt(Covariance(i, i) * Covariance(j, j));
        return error > 1e-12 ? Math.Clamp(Covariance(Math.Max(i, j), Math.Min(i, j)) / error, -1, 1) : 0;
    });

    private double Covariance(int i, int j) => Math.Max(i == j ? 0 : double.NegativeInfinity, (_products[i, j] / _count) - (_sums[i] * _sums[j] / _count / _count));
}
