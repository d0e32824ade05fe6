using Namjai.Listen.Contracts;

namespace Namjai.Understand.Scores;

/// <summary>Scores counted by level: all that shares, means, intervals and tests need, however many answers there are.</summary>
internal sealed class ScoreTally(Scale scale)
{
    private readonly long[] _counts = new long[scale.Highest - scale.Lowest + 1];
    private double _sum;
    private double _sumOfSquares;

    public Scale Scale => scale;

    public int Count { get; private set; }

    /// <summary>Answers per whole score from the lowest to the highest; a half star counts under the star below it.</summary>
    public IReadOnlyList<long> Counts => _counts;

    public int Satisfied => CountFrom(scale.SatisfiedFrom, scale.Highest);

    public int Dissatisfied => CountFrom(scale.Lowest, scale.DissatisfiedTo);

    public double Mean => _sum / Count;

    /// <summary>Sample variance; 0 for fewer than two scores.</summary>
    public double Variance => Count < 2 ? 0 : Math.Max(0, (_sumOfSquares - (_sum * _sum / Count)) / (Count - 1));

    public void Add(double score)
    {
        _counts[(int)Math.Floor(score) - scale.Lowest]++;
        _sum += score;
        _sumOfSquares += score * score;
        Count++;
    }

    public void Add(ScoreTally other)
    {
        for (var level = 0; level < _counts.Length; level++)
            _counts[level] += other._counts[level];
        _sum += other._sum;
        _sumOfSquares += other._sumOfSquares;
        Count += other.Count;
    }

    /// <summary>The scores that are left when a part of them is taken away.</summary>
    public ScoreTally Without(ScoreTally part)
    {
        var rest = new ScoreTally(scale);
        for (var level = 0; level < _counts.Length; level++)
            rest._counts[level] = _counts[level] - part._counts[level];
        rest._sum = _sum - part._sum;
        rest._sumOfSquares = _sumOfSquares - part._sumOfSquares;
        rest.Count = Count - part.Count;
        return rest;
    }

    public bool IsLow(double score) => score < scale.DissatisfiedTo + 1;

    public bool IsHigh(double score) => score >= scale.SatisfiedFrom;

    private int CountFrom(int lowest, int highest)
    {
        long count = 0;
        for (var score = lowest; score <= highest; score++)
            count += _counts[score - scale.Lowest];
        return (int)count;
    }
}
