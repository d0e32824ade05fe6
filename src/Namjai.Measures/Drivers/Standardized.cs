using Namjai.Measures.Intervals;

namespace Namjai.Measures.Drivers;

/// <summary>Columns with mean 0 and variance 1, so that units don't matter and sums of products stay exact enough.</summary>
internal static class Standardized
{
    public static double[] Of(IReadOnlyList<double> values, int length, string field)
    {
        Refuse.If(values is null, field, "is missing");
        Refuse.If(
            values!.Count != length, field, $"must hold as many numbers as outcome ({Refuse.Written(length)}), but holds {Refuse.Written(values.Count)}");
        var moments = Moments.OfValues(values, field);
        var deviation = Math.Sqrt(moments.Variance);
        // What rounding leaves of a constant is no spread.
        Refuse.If(deviation <= 1e-12 * Math.Abs(moments.Mean) || deviation == 0, field, "must not be constant");
        return [.. values.Select(value => (value - moments.Mean) / deviation)];
    }

    /// <summary>Puts the rows of all columns into one order that depends on the values alone.</summary>
    public static void SortRows(double[][] columns)
    {
        var order = Enumerable.Range(0, columns[0].Length).ToArray();
        Array.Sort(order, (a, b) =>
        {
            foreach (var column in columns)
            {
                var compared = column[a].CompareTo(column[b]);
                if (compared != 0)
                    return compared;
            }
            return 0;
        });
        for (var i = 0; i < columns.Length; i++)
            columns[i] = [.. order.Select(row => columns[i][row])];
    }
}
