namespace Namjai.Demo.Year;

/// <summary>Chance that falls the same way on every machine and in every version of .NET (SplitMix64).</summary>
internal sealed class Dice
{
    private ulong _state;

    /// <param name="seeds">What the throw is for: other numbers, other luck, however close they are.</param>
    public Dice(params ReadOnlySpan<int> seeds)
    {
        foreach (var seed in seeds)
        {
            _state += (ulong)(uint)seed;
            _state = Next();
        }
    }

    /// <summary>At least 0 and less than 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Happens(double probability) => Share() < probability;

    /// <summary>At least 0 and less than <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Share() * below);

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    public T Weighted<T>(IReadOnlyList<(T Item, double Weight)> of)
    {
        var left = Share() * of.Sum(item => item.Weight);
        foreach (var (item, weight) in of)
        {
            left -= weight;
            if (left < 0) return item;
        }
        return of[^1].Item;
    }

    /// <summary>From the bell curve around 0 with a standard deviation of 1 (Box and Muller).</summary>
    public double Bell() => Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());

    /// <summary>How often something happens that happens <paramref name="mean"/> times on average (Knuth's way: the means are small).</summary>
    public int Times(double mean)
    {
        var limit = Math.Exp(-mean);
        var times = 0;
        for (var product = Share(); product > limit; product *= Share())
            times++;
        return times;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
