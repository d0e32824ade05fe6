namespace Namjai.Training;

/// <summary>Counts of what was said (columns) against what was true (rows), and the figures made of them.</summary>
internal sealed class Figures(int classes)
{
    private readonly int[,] _counts = new int[classes, classes];

    public int Total { get; private set; }

    public void Add(int truth, int said)
    {
        Total++;
        // A label outside the classes, such as neutral where only praise and blame are asked for, is wrong whatever the truth.
        if (said >= 0 && said < classes) _counts[truth, said]++;
    }

    public double Accuracy => Total == 0 ? 0 : Enumerable.Range(0, classes).Sum(c => _counts[c, c]) / (double)Total;

    public double MacroF1(IReadOnlyList<int> truths) => Enumerable.Range(0, classes).Average(c => F1(c, truths.Count(t => t == c)));

    private double F1(int label, int truths)
    {
        var said = Enumerable.Range(0, classes).Sum(truth => _counts[truth, label]);
        return said + truths == 0 ? 0 : 2.0 * _counts[label, label] / (said + truths);
    }

    public string PerClass(IReadOnlyList<int> truths)
        => string.Join(' ', Enumerable.Range(0, classes).Select(c => F1(c, truths.Count(t => t == c)).ToString("P1", System.Globalization.CultureInfo.InvariantCulture)));
}
