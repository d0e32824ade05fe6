namespace Namjai.Understand.Scores;

/// <summary>Strengths of feeling between 0 and 1, summed for their mean and its interval.</summary>
internal sealed class FeelingTally
{
    private double _sum;
    private double _sumOfSquares;

    public int Count { get; private set; }
    public double Mean => _sum / Count;
    public double Variance => Count < 2 ? 0 : Math.Max(0, (_sumOfSquares - (_sum * _sum / Count)) / (Count - 1));

    public void Add(double strength)
    {
        _sum += strength;
        _sumOfSquares += strength * strength;
        Count++;
    }
}
